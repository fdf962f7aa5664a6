namespace Questline;

/// <summary>
/// Marks the member that holds the row's designated timestamp. A table without one gets the server's time.
/// </summary>
/// <remarks>
/// Allowed on <see cref="DateTime"/>, <see cref="DateTimeOffset"/>, <see cref="DateOnly"/> and, with a <see cref="Unit"/>, <see cref="long"/>.
/// A null value of an optional member asks for the server's time. Instants before 1970 and after 9999 are refused at the write;
/// in nanoseconds, those after 2261 are.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class QuestTimestampAttribute : Attribute
{
    /// <summary>Keeps the name that the table's <see cref="ColumnNaming"/> makes.</summary>
    public QuestTimestampAttribute()
    {
    }

    /// <summary>Sets the name of the column, for <see cref="TableSchema.ToCreateTableSql"/>. Rows do not carry it: a table that they create calls it <c>timestamp</c>.</summary>
    /// <param name="name">The rules are those of <see cref="QuestColumnAttribute(string)"/>.</param>
    public QuestTimestampAttribute(string name) => Name = name;

    /// <summary>The column name, or null where the table's <see cref="ColumnNaming"/> makes it.</summary>
    public string? Name { get; }

    /// <summary>
    /// The unit that is sent, and for a <see cref="long"/> the unit that the member counts since 1970-01-01T00:00:00Z; there it must be given.
    /// The default is <see cref="TimestampUnit.Microseconds"/>, QuestDB's <c>TIMESTAMP</c>.
    /// </summary>
    public TimestampUnit Unit { get; set; }
}
