using System.Text;
using Questline.Naming;

namespace Questline;

/// <summary>What a row type writes: the table, its columns and its designated timestamp. Immutable and safe to share.</summary>
public sealed class TableSchema
{
    private readonly byte[] _escaped;
    private readonly string _longestName;
    private readonly int _longestNameLength;

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

    /// <summary>The columns in the order in which rows write them, without the designated timestamp.</summary>
    public IReadOnlyList<ColumnSchema> Columns { get; }

    /// <summary>What a line of the table begins with.</summary>
    internal ReadOnlySpan<byte> Escaped => _escaped;

    /// <summary>A table or column name that has more bytes of UTF-8 than this, or null.</summary>
    internal string? FindNameLongerThan(int limit) => _longestNameLength > limit ? _longestName : null;

    /// <summary>A column name that has more bytes of UTF-8 than this, or null.</summary>
    internal string? FindColumnLongerThan(int limit) => _longestNameLength > limit ? SearchColumnLongerThan(limit) : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({Columns.Count} columns)";

    private string? SearchColumnLongerThan(int limit) =>
        Columns.Select(column => column.Name).FirstOrDefault(column => Encoding.UTF8.GetByteCount(column) > limit);
}
