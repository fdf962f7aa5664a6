namespace Questline.Schemas;

/// <summary>What would happen to rows of a schema in a table that exists.</summary>
internal static class SchemaComparison
{
    public static IReadOnlyList<SchemaDifference> Compare(TableSchema schema, IReadOnlyList<ServerColumn> table)
    {
        Dictionary<string, ServerColumn> byName = new(StringComparer.OrdinalIgnoreCase);
        foreach (ServerColumn column in table)
            byName.TryAdd(column.Name, column);

        return
        [
            .. schema.Columns.Select(column => CompareColumn(schema, column, byName.GetValueOrDefault(column.Name))).OfType<SchemaDifference>(),
            .. TimestampComparison.Compare(schema, table),
            .. KeyComparison.Compare(schema, table),
        ];
    }

    public static SchemaDifference MissingTable(TableSchema schema) => new(
        null,
        SchemaDifferenceKind.MissingTable,
        $"The table '{schema.Name}' does not exist. Rows would create it with the types that rows can create; "
            + "EnsureTableAsync creates it as the schema says.");

    private static SchemaDifference? CompareColumn(TableSchema schema, ColumnSchema column, ServerColumn? server) =>
        server is null ? FindMissing(schema, column) : ConversionRules.Find(column, server.Type);

    private static SchemaDifference? FindMissing(TableSchema schema, ColumnSchema column)
    {
        if (RowCreatedType.Find(column.Type) is not { } created)
            return null;
        string type = ColumnTypeText.For(column);
        string outcome = column.Type == QuestColumnType.Decimal ? "the server refuses rows that have it" : $"rows would create it as {created}, not as {type}";
        return new(
            column.Name,
            SchemaDifferenceKind.MissingColumn,
            $"The column '{column.Name}' is missing, and {outcome}. "
                + $"Create it with: ALTER TABLE {SqlNames.Quote(schema.Name)} ADD COLUMN {SqlNames.Quote(column.Name)} {type}");
    }
}
