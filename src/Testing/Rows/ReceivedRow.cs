using System.Collections.Immutable;
using System.Text;
using Questline.Testing.Rows;

namespace Questline.Testing;

/// <summary>
/// A row as it came over the wire. Equal if table, columns (in order) and designated timestamp are; the bytes of the line do not count,
/// so that a test can compare it with a row of its own making. Immutable.
/// </summary>
public sealed class ReceivedRow : IEquatable<ReceivedRow>
{
    /// <summary>Makes a row to compare others with.</summary>
    /// <param name="table">The table's name.</param>
    /// <param name="columns">Symbols and fields in the order sent.</param>
    /// <param name="timestamp">The designated timestamp; null leaves it to the server.</param>
    public ReceivedRow(string table, IEnumerable<ReceivedColumn> columns, ReceivedTimestamp? timestamp = null)
        : this(table, [.. columns], timestamp, default)
    {
    }

    internal ReceivedRow(string table, ImmutableArray<ReceivedColumn> columns, ReceivedTimestamp? timestamp, ReadOnlyMemory<byte> line)
    {
        Table = table;
        Columns = columns;
        Timestamp = timestamp;
        Line = line;
    }

    /// <summary>The table's name, as the first row that reached it wrote it.</summary>
    public string Table { get; }

    /// <summary>Symbols and fields in the order sent. A field <c>timestamp</c> is not among them: it is the <see cref="Timestamp"/>.</summary>
    public ImmutableArray<ReceivedColumn> Columns { get; }

    /// <summary>The symbols in the order sent.</summary>
    public IEnumerable<ReceivedColumn> Symbols => Columns.Where(column => column.Value is ReceivedSymbol);

    /// <summary>The fields in the order sent.</summary>
    public IEnumerable<ReceivedColumn> Fields => Columns.Where(column => column.Value is not ReceivedSymbol);

    /// <summary>The designated timestamp; null if the row left it to the server.</summary>
    public ReceivedTimestamp? Timestamp { get; }

    /// <summary>The row's bytes as received, without the line end; empty for a row made by a test.</summary>
    public ReadOnlyMemory<byte> Line { get; }

    /// <summary>The value of a column.</summary>
    /// <param name="name">The column's name; letter case does not matter, as in QuestDB.</param>
    /// <exception cref="KeyNotFoundException">The row has no such column: it was left out, which means NULL.</exception>
    public ReceivedValue this[string name] => Find(name) ?? throw new KeyNotFoundException(
        $"The row of table '{Table}' has no column '{name}'. It has: {string.Join(", ", Columns.Select(column => column.Name))}.");

    /// <summary>
    /// Reads rows in ILP, to compare others with: what <c>QuestSerializer</c> makes of the rows that a test expects, say. It has to write the
    /// protocol version that the sender speaks, 3 unless either side was told otherwise.
    /// </summary>
    /// <param name="lines">Whole rows of any protocol version and tables, each with its line feed.</param>
    /// <returns>The rows in the order of the lines.</returns>
    /// <exception cref="FormatException">A row cannot be read; the message has its number.</exception>
    public static IReadOnlyList<ReceivedRow> Parse(ReadOnlySpan<byte> lines) => WrittenRows.Read(lines.ToArray());

    /// <summary>Whether the row has a value for a column.</summary>
    /// <param name="name">The column's name; letter case does not matter.</param>
    public bool Has(string name) => Find(name) is not null;

    /// <summary>The text of a symbol.</summary>
    /// <inheritdoc cref="Get{TValue}(string)" path="/param|/exception"/>
    public string GetSymbol(string name) => Get<ReceivedSymbol>(name).Text;

    /// <summary>The text of a string.</summary>
    /// <inheritdoc cref="Get{TValue}(string)" path="/param|/exception"/>
    public string GetString(string name) => Get<ReceivedString>(name).Text;

    /// <summary>The value of a boolean.</summary>
    /// <inheritdoc cref="Get{TValue}(string)" path="/param|/exception"/>
    public bool GetBoolean(string name) => Get<ReceivedBoolean>(name).Value;

    /// <summary>The value of an integer.</summary>
    /// <inheritdoc cref="Get{TValue}(string)" path="/param|/exception"/>
    public long GetLong(string name) => Get<ReceivedLong>(name).Value;

    /// <summary>The value of a double.</summary>
    /// <inheritdoc cref="Get{TValue}(string)" path="/param|/exception"/>
    public double GetDouble(string name) => Get<ReceivedDouble>(name).Value;

    /// <summary>A value of the kind given, for example a <see cref="ReceivedTimestamp"/>.</summary>
    /// <typeparam name="TValue">The kind of value.</typeparam>
    /// <param name="name">The column's name; letter case does not matter.</param>
    /// <exception cref="KeyNotFoundException">The row has no such column.</exception>
    /// <exception cref="InvalidCastException">The column has a value of another kind.</exception>
    public TValue Get<TValue>(string name)
        where TValue : ReceivedValue
    {
        ReceivedValue value = this[name];
        return value as TValue ?? throw new InvalidCastException(
            $"The column '{name}' of table '{Table}' came as {value.GetType().Name}, not as {typeof(TValue).Name}.");
    }

    /// <summary>Whether both rows say the same.</summary>
    /// <param name="other">The other row.</param>
    public bool Equals(ReceivedRow? other) =>
        other is not null && Table == other.Table && Timestamp == other.Timestamp && Columns.SequenceEqual(other.Columns);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReceivedRow);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Table, Timestamp, Columns.Length);

    /// <summary>Table, columns and timestamp, for the message of a failed test.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Table);
        foreach (ReceivedColumn column in Columns)
            text.Append(' ').Append(column.Name).Append('=').Append(column.Value);
        return text.Append(' ').Append(Timestamp?.ToString() ?? "(server time)").ToString();
    }

    private ReceivedValue? Find(string name)
    {
        foreach (ReceivedColumn column in Columns)
        {
            if (string.Equals(column.Name, name, StringComparison.OrdinalIgnoreCase))
                return column.Value;
        }

        return null;
    }
}
