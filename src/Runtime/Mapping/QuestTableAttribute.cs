namespace Questline;

/// <summary>
/// Maps a partial class, struct, record or record struct to a QuestDB table: the compiler writes its serializer.
/// </summary>
/// <remarks>
/// Every public instance property and field becomes a column, in the order of declaration, unless it carries
/// <see cref="QuestIgnoreAttribute"/>. A member of type <c>T?</c> is optional: null leaves its column out of the row.
/// </remarks>
/// <param name="name">
/// The table name, written as it is: 1 to 127 bytes of UTF-8, without any of <c>? , ' " \ / : ) ( + * % ~</c> or control characters.
/// </param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class QuestTableAttribute(string name) : Attribute
{
    /// <summary>The table name.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// How a column name is made from a member name. The default is that of <see cref="QuestDefaultsAttribute"/>, or <see cref="ColumnNaming.SnakeCase"/>.
    /// </summary>
    public ColumnNaming Naming { get; set; }

    /// <summary>
    /// How a <see cref="DateTime"/> without a kind is read. The default is that of <see cref="QuestDefaultsAttribute"/>, or <see cref="UnspecifiedTime.Utc"/>.
    /// </summary>
    public UnspecifiedTime UnspecifiedTime { get; set; }

    /// <summary>The span of one partition, for <see cref="TableSchema.ToCreateTableSql"/>. The default is <see cref="PartitionBy.Day"/>.</summary>
    public PartitionBy PartitionBy { get; set; }

    /// <summary>
    /// How long the server keeps rows, for <see cref="TableSchema.ToCreateTableSql"/>: a number and a unit, such as <c>30 days</c> or <c>30d</c>.
    /// The units are hours, days, weeks, months and years, or h, d, w, m and y; it must be a whole number of partitions. The default, null, keeps rows for ever.
    /// </summary>
    public string? Ttl { get; set; }

    /// <summary>
    /// Whether a row replaces the row of equal keys: the designated timestamp and each <see cref="QuestKeyAttribute"/>, for
    /// <see cref="TableSchema.ToCreateTableSql"/>. Rows that are sent a second time then leave no trace. The default is false.
    /// </summary>
    public bool Dedup { get; set; }

    /// <summary>
    /// Says that the table has no designated timestamp on purpose: the server stamps each row with its own clock when it arrives. It changes nothing else,
    /// and excludes <see cref="QuestTimestampAttribute"/>. The default is false; a table without a designated timestamp is then pointed out at compile time.
    /// </summary>
    public bool ServerTime { get; set; }
}
