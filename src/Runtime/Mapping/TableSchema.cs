using System.Text;
using Questline.Naming;
using Questline.Schemas;

namespace Questline;

/// <summary>What a row type writes: the table, its columns and its designated timestamp. Immutable and safe to share.</summary>
public sealed class TableSchema
{
    /// <summary>What QuestDB calls the designated timestamp of a table that rows create.</summary>
    internal const string DefaultTimestampName = "timestamp";

    private readonly byte[] _escaped;
    private readonly string _longestName;
    private readonly int _longestNameLength;
    private readonly TimeToLive? _retention;

    /// <summary>Describes a table.</summary>
    /// <param name="name">The table name, unescaped.</param>
    /// <param name="designatedTimestamp">The unit of the designated timestamp, or null where the server stamps every row.</param>
    /// <param name="columns">The columns in the order in which rows write them, without the designated timestamp.</param>
    public TableSchema(string name, TimestampUnit? designatedTimestamp, params ColumnSchema[] columns)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(columns);
        Name = name;
        DesignatedTimestamp = designatedTimestamp;
        Columns = Array.AsReadOnly((ColumnSchema[])columns.Clone());
        _escaped = Encoding.UTF8.GetBytes(NameEscaping.Escape(name));
        _longestName = columns.Select(column => column.Name).Append(name).MaxBy(Encoding.UTF8.GetByteCount)!;
        _longestNameLength = Encoding.UTF8.GetByteCount(_longestName);
    }

    /// <summary>The table name, unescaped.</summary>
    public string Name { get; }

    /// <summary>The unit of the designated timestamp, or null where the server stamps every row with its own clock.</summary>
    public TimestampUnit? DesignatedTimestamp { get; }

    /// <summary>
    /// The column name of the designated timestamp. Rows do not carry it: a table that they create calls it <c>timestamp</c>, which is the default.
    /// </summary>
    public string DesignatedTimestampName { get; init; } = DefaultTimestampName;

    /// <summary>The columns in the order in which rows write them, without the designated timestamp.</summary>
    public IReadOnlyList<ColumnSchema> Columns { get; }

    /// <summary>The span of one partition. The default is <see cref="PartitionBy.Day"/>.</summary>
    public PartitionBy PartitionBy { get; init; }

    /// <summary>How long the server keeps rows, such as <c>30 DAYS</c>; null, the default, keeps them for ever.</summary>
    /// <exception cref="ArgumentException">It is not a number and a unit: hours, days, weeks, months or years.</exception>
    public string? Ttl
    {
        get => _retention?.ToString();
        init => _retention = value is null
            ? null
            : TimeToLive.Parse(value) ?? throw new ArgumentException("A time to live is a number and a unit, such as '30 days'.", nameof(value));
    }

    /// <summary>Whether a row replaces the row of equal keys: the designated timestamp and the columns with <see cref="ColumnSchema.IsKey"/>.</summary>
    public bool Dedup { get; init; }

    /// <summary>What a line of the table begins with.</summary>
    internal ReadOnlySpan<byte> Escaped => _escaped;

    /// <summary>A table or column name that has more bytes of UTF-8 than this, or null.</summary>
    internal string? FindNameLongerThan(int limit) => _longestNameLength > limit ? _longestName : null;

    /// <summary>A column name that has more bytes of UTF-8 than this, or null.</summary>
    internal string? FindColumnLongerThan(int limit) => _longestNameLength > limit ? SearchColumnLongerThan(limit) : null;

    internal TimeToLive? Retention => _retention;

    /// <summary>
    /// The <c>CREATE TABLE IF NOT EXISTS</c> statement of this table, for QuestDB 9: column types that rows do not create by themselves, symbol
    /// options, the designated timestamp under its own name, partitions, time to live and deduplication keys.
    /// </summary>
    /// <returns>One line, always the same for the same schema, with every name in double quotes and without a semicolon.</returns>
    /// <exception cref="InvalidOperationException">The schema was written by hand and cannot be created; the message says which column and why.</exception>
    public string ToCreateTableSql() => CreateTableStatement.For(this);

    /// <summary>The columns that decide whether two rows are one, the designated timestamp first; none without <see cref="Dedup"/>.</summary>
    internal IEnumerable<string> KeyNames() =>
        Dedup ? Columns.Where(column => column.IsKey).Select(column => column.Name).Prepend(DesignatedTimestampName) : [];

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({Columns.Count} columns)";

    private string? SearchColumnLongerThan(int limit) =>
        Columns.Select(column => column.Name).FirstOrDefault(column => Encoding.UTF8.GetByteCount(column) > limit);
}
