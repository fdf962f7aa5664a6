using System.Text;

namespace Questline;

/// <summary>What a row type writes: the table, its columns and its designated timestamp. Immutable and safe to share.</summary>
public sealed class TableSchema
{
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
        LongestName = columns.Select(column => column.Name).Append(name).MaxBy(Encoding.UTF8.GetByteCount)!;
        LongestNameLength = Encoding.UTF8.GetByteCount(LongestName);
    }

    /// <summary>The table name, unescaped.</summary>
    public string Name { get; }

    /// <summary>The unit of the designated timestamp, or null where the server stamps every row with its own clock.</summary>
    public TimestampUnit? DesignatedTimestamp { get; }

    /// <summary>The columns in the order in which rows write them, without the designated timestamp.</summary>
    public IReadOnlyList<ColumnSchema> Columns { get; }

    internal string LongestName { get; }

    internal int LongestNameLength { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name} ({Columns.Count} columns)";
}
