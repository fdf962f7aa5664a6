namespace Questline.Schemas;

/// <summary>Whether the table and the schema agree when two rows are one.</summary>
internal static class KeyComparison
{
    public static IEnumerable<SchemaDifference> Compare(TableSchema schema, IReadOnlyList<ServerColumn> table)
    {
        if (table.All(column => column.IsKey is null))
            return [];
        string[] keys = [.. table.Where(column => column.IsKey is true).Select(column => column.Name)];
        string[] wanted = [.. schema.KeyNames()];
        return keys.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(wanted) ? [] : [new(null, SchemaDifferenceKind.DedupKeys, Describe(schema, keys, wanted))];
    }

    private static string Describe(TableSchema schema, string[] keys, string[] wanted)
    {
        if (wanted.Length == 0)
            return $"The table '{schema.Name}' deduplicates, and the schema does not say so: a row replaces the row of equal {List(keys)}.";
        string statement = $"ALTER TABLE {SqlNames.Quote(schema.Name)} DEDUP ENABLE UPSERT KEYS({string.Join(", ", wanted.Select(SqlNames.Quote))})";
        return keys.Length == 0
            ? $"The table '{schema.Name}' does not deduplicate: rows that are sent a second time would stay. Change it with: {statement}"
            : $"The table '{schema.Name}' deduplicates by {List(keys)}, not by {List(wanted)}. Change it with: {statement}";
    }

    private static string List(string[] names) => string.Join(", ", names.Select(static name => $"'{name}'"));
}
