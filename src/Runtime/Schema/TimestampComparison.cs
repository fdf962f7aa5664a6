namespace Questline.Schemas;

/// <summary>Whether rows find the designated timestamp that they are stamped for.</summary>
internal static class TimestampComparison
{
    public static IEnumerable<SchemaDifference> Compare(TableSchema schema, IReadOnlyList<ServerColumn> table)
    {
        if (table.All(column => column.IsDesignated is null))
            return [];
        if (table.FirstOrDefault(column => column.IsDesignated is true) is not { } designated)
            return [Differ(null, $"The table '{schema.Name}' has no designated timestamp, and takes no rows over HTTP. Create it anew with TIMESTAMP(column).")];
        return CompareColumns(schema, designated);
    }

    private static IEnumerable<SchemaDifference> CompareColumns(TableSchema schema, ServerColumn designated)
    {
        string name = designated.Name;
        if (schema.Columns.Any(column => Same(column.Name, name)))
            yield return Differ(name, $"The row's column '{name}' is the table's designated timestamp, and would take the place of the row's own one.");
        else if (!Same(name, schema.DesignatedTimestampName))
            yield return Differ(name, $"The designated timestamp is called '{name}' in the table, not '{schema.DesignatedTimestampName}'. Rows go in all the same.");
        if (schema.DesignatedTimestamp == TimestampUnit.Nanoseconds && designated.Type.Kind == "TIMESTAMP")
            yield return Differ(name, $"The designated timestamp '{name}' counts microseconds: nanoseconds would be cut off.");
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static SchemaDifference Differ(string? column, string description) => new(column, SchemaDifferenceKind.DesignatedTimestamp, description);
}
