namespace Questline.Schemas;

/// <summary>The <c>CREATE TABLE</c> statement of a schema.</summary>
internal static class CreateTableStatement
{
    /// <exception cref="InvalidOperationException">The schema was written by hand and cannot be created.</exception>
    public static string For(TableSchema schema)
    {
        string timestamp = SqlNames.Quote(schema.DesignatedTimestampName);
        string columns = string.Join(", ", [.. schema.Columns.Select(Define), $"{timestamp} {TimestampType(schema)}"]);
        return $"CREATE TABLE IF NOT EXISTS {SqlNames.Quote(schema.Name)} ({columns}) TIMESTAMP({timestamp})"
            + $" PARTITION BY {schema.PartitionBy.ToString().ToUpperInvariant()}{TimeToLive(schema)} WAL{DedupKeys(schema)}";
    }

    /// <summary>The type of the designated timestamp; of another unit than nanoseconds, rows carry microseconds.</summary>
    public static string TimestampType(TableSchema schema) =>
        schema.DesignatedTimestamp == TimestampUnit.Nanoseconds ? "TIMESTAMP_NS" : "TIMESTAMP";

    private static string Define(ColumnSchema column) => $"{SqlNames.Quote(column.Name)} {ColumnTypeText.For(column)}";

    private static string TimeToLive(TableSchema schema)
    {
        if (schema.Retention is not { } ttl)
            return "";
        return ttl.FindProblem((CalendarUnit)schema.PartitionBy) is { } problem
            ? throw new InvalidOperationException($"The time to live {ttl} of table '{schema.Name}' {problem}.")
            : $" TTL {ttl}";
    }

    private static string DedupKeys(TableSchema schema) =>
        schema.Dedup ? $" DEDUP UPSERT KEYS({string.Join(", ", schema.KeyNames().Select(SqlNames.Quote))})" : "";
}
