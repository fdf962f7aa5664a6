using Questline.Rows;

namespace Questline;

/// <summary>A row that has at least one column, and takes more of them until it is written by <c>At</c> or <see cref="AtNow"/>.</summary>
/// <remarks>
/// Values are checked when the row is written. A row that is not written leaves no trace. Rows of different threads do not disturb each other; a
/// single row is built by one thread at a time.
/// </remarks>
public readonly partial struct QuestRowColumns
{
    private readonly RecordedRow? _row;
    private readonly long _lease;

    internal QuestRowColumns(RecordedRow row, long lease)
    {
        _row = row;
        _lease = lease;
    }

    private RecordedRow Row => _row ?? throw QuestRow.WithoutSender();

    /// <summary>Writes a <c>VARCHAR</c>, which also a <c>UUID</c>, <c>IPv4</c>, <c>CHAR</c> or <c>GEOHASH</c> column takes.</summary>
    /// <param name="name">
    /// The column name: 1 to 127 bytes of UTF-8, without any of <c>? . , ' " \ / : ) ( + - * % ~</c> or control characters, and not
    /// <c>timestamp</c> in any letter case.
    /// </param>
    /// <param name="value">The text. Null leaves the column out.</param>
    /// <returns>The row.</returns>
    /// <exception cref="QuestInvalidRowException">The name is refused, or the row has this column. The row cannot be written any more.</exception>
    /// <exception cref="InvalidOperationException">The row was already written or refused, or another thread is using it.</exception>
    public QuestRowColumns Column(string name, string? value) => Add(name, RecordedValue.Of(value));

    /// <summary>Writes a <c>VARCHAR</c>.</summary>
    /// <param name="name">The column name: see <see cref="Column(string, string)"/>.</param>
    /// <param name="value">The text, which is copied.</param>
    /// <inheritdoc cref="Column(string, string)" path="/returns | /exception"/>
    public QuestRowColumns Column(string name, ReadOnlySpan<char> value)
    {
        Row.AddText(_lease, name, RecordedForm.String, value);
        return this;
    }

    /// <summary>Writes a <c>VARCHAR</c>.</summary>
    /// <param name="name">The column name: see <see cref="Column(string, string)"/>.</param>
    /// <param name="value">The text, which is copied. Null leaves the column out.</param>
    /// <inheritdoc cref="Column(string, string)" path="/returns | /exception"/>
    public QuestRowColumns Column(string name, ReadOnlyMemory<char>? value) =>
        value is { } given ? Column(name, given.Span) : Add(name, default);

    /// <summary>Writes a <c>VARCHAR</c> of one character.</summary>
    /// <param name="name">The column name: see <see cref="Column(string, string)"/>.</param>
    /// <param name="value">The character. Null leaves the column out.</param>
    /// <inheritdoc cref="Column(string, string)" path="/returns | /exception"/>
    public QuestRowColumns Column(string name, char? value) => Add(name, RecordedValue.Of(value));

    /// <summary>Writes a <c>BOOLEAN</c>.</summary>
    /// <param name="name">The column name: see <see cref="Column(string, string)"/>.</param>
    /// <param name="value">The value. Null leaves the column out, which QuestDB reads as false.</param>
    /// <inheritdoc cref="Column(string, string)" path="/returns | /exception"/>
    public QuestRowColumns Column(string name, bool? value) => Add(name, RecordedValue.Of(value));

    /// <summary>Writes a <c>LONG</c>; all smaller integers come here too.</summary>
    /// <param name="name">The column name: see <see cref="Column(string, string)"/>.</param>
    /// <param name="value">Any but <see cref="long.MinValue"/>, which is QuestDB's NULL. Null leaves the column out.</param>
    /// <inheritdoc cref="Column(string, string)" path="/returns | /exception"/>
    public QuestRowColumns Column(string name, long? value) => Add(name, RecordedValue.Of(value));

    /// <summary>Writes a <c>LONG</c>.</summary>
    /// <param name="name">The column name: see <see cref="Column(string, string)"/>.</param>
    /// <param name="value">At most <see cref="long.MaxValue"/>. Null leaves the column out.</param>
    /// <inheritdoc cref="Column(string, string)" path="/returns | /exception"/>
    public QuestRowColumns Column(string name, ulong? value) => Add(name, RecordedValue.Of(value));

    /// <summary>Writes a <c>DOUBLE</c>; a <see cref="float"/> comes here too.</summary>
    /// <param name="name">The column name: see <see cref="Column(string, string)"/>.</param>
    /// <param name="value">The value. QuestDB reads NaN and the infinities back as NULL. Null leaves the column out.</param>
    /// <inheritdoc cref="Column(string, string)" path="/returns | /exception"/>
    public QuestRowColumns Column(string name, double? value) => Add(name, RecordedValue.Of(value));

    /// <summary>Writes a <c>DECIMAL</c>, which must exist as such a column. Needs protocol version 3.</summary>
    /// <param name="name">The column name: see <see cref="Column(string, string)"/>.</param>
    /// <param name="value">The value, with its scale. Null leaves the column out.</param>
    /// <inheritdoc cref="Column(string, string)" path="/returns | /exception"/>
    public QuestRowColumns Column(string name, decimal? value) => Add(name, RecordedValue.Of(value));

    /// <summary>Writes a <c>VARCHAR</c> in the usual form of a GUID, which a <c>UUID</c> column takes too.</summary>
    /// <param name="name">The column name: see <see cref="Column(string, string)"/>.</param>
    /// <param name="value">The value. Null leaves the column out.</param>
    /// <inheritdoc cref="Column(string, string)" path="/returns | /exception"/>
    public QuestRowColumns Column(string name, Guid? value) => Add(name, RecordedValue.Of(value));

    /// <summary>Writes a <c>TIMESTAMP</c> or <c>TIMESTAMP_NS</c>.</summary>
    /// <param name="name">The column name: see <see cref="Column(string, string)"/>.</param>
    /// <param name="value">The instant. Local time is converted to UTC; without a kind it is taken as UTC. Null leaves the column out.</param>
    /// <param name="unit">The unit that is sent: microseconds, the default, or nanoseconds, up to the end of the year 2261.</param>
    /// <inheritdoc cref="Column(string, string)" path="/returns | /exception"/>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit, or a date is not written in it.</exception>
    public QuestRowColumns Column(string name, DateTime? value, TimestampUnit unit = TimestampUnit.Microseconds) =>
        Add(name, RecordedValue.Of(value, unit));

    /// <summary>Writes a <c>TIMESTAMP</c> or <c>TIMESTAMP_NS</c>.</summary>
    /// <param name="name">The column name: see <see cref="Column(string, string)"/>.</param>
    /// <param name="value">The instant. Null leaves the column out.</param>
    /// <param name="unit">The unit that is sent: microseconds, the default, or nanoseconds, up to the end of the year 2261.</param>
    /// <inheritdoc cref="Column(string, string)" path="/returns | /exception"/>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit, or a date is not written in it.</exception>
    public QuestRowColumns Column(string name, DateTimeOffset? value, TimestampUnit unit = TimestampUnit.Microseconds) =>
        Add(name, RecordedValue.Of(value, unit));

    /// <summary>Writes the midnight, in UTC, at which a day begins.</summary>
    /// <param name="name">The column name: see <see cref="Column(string, string)"/>.</param>
    /// <param name="value">The day. Null leaves the column out.</param>
    /// <param name="unit">The unit that is sent: microseconds, the default, or nanoseconds, up to the end of the year 2261.</param>
    /// <inheritdoc cref="Column(string, string)" path="/returns | /exception"/>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit, or a date is not written in it.</exception>
    public QuestRowColumns Column(string name, DateOnly? value, TimestampUnit unit = TimestampUnit.Microseconds) =>
        Add(name, RecordedValue.Of(value, unit));

    /// <summary>Writes a <c>TIMESTAMP</c>, in nanoseconds a <c>TIMESTAMP_NS</c>.</summary>
    /// <param name="name">The column name: see <see cref="Column(string, string)"/>.</param>
    /// <param name="value">The count since 1970-01-01T00:00:00Z. Null leaves the column out.</param>
    /// <param name="unit">The unit that the value counts; milliseconds and seconds are sent as microseconds.</param>
    /// <inheritdoc cref="Column(string, string)" path="/returns | /exception"/>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit, or a date is not written in it.</exception>
    public QuestRowColumns Column(string name, long? value, TimestampUnit unit) => Add(name, RecordedValue.Of(value, unit));

    /// <summary>Writes a <c>DOUBLE[]</c>. Needs protocol version 2.</summary>
    /// <param name="name">The column name: see <see cref="Column(string, string)"/>.</param>
    /// <param name="value">The elements, which may not change before the row is written. Null leaves the column out.</param>
    /// <inheritdoc cref="Column(string, string)" path="/returns | /exception"/>
    public QuestRowColumns Column(string name, double[]? value) => Add(name, RecordedValue.Of(value));

    /// <summary>Writes a <c>DOUBLE[]</c>. Needs protocol version 2.</summary>
    /// <param name="name">The column name: see <see cref="Column(string, string)"/>.</param>
    /// <param name="value">The elements, which are copied.</param>
    /// <inheritdoc cref="Column(string, string)" path="/returns | /exception"/>
    public QuestRowColumns Column(string name, ReadOnlySpan<double> value) => Column(name, value, [value.Length]);

    /// <summary>Writes an array of any rank. Needs protocol version 2.</summary>
    /// <param name="name">The column name: see <see cref="Column(string, string)"/>.</param>
    /// <param name="value">The elements, the last dimension varying fastest; they are copied.</param>
    /// <param name="shape">The length of each of 1 to 32 dimensions.</param>
    /// <inheritdoc cref="Column(string, string)" path="/returns | /exception"/>
    public QuestRowColumns Column(string name, ReadOnlySpan<double> value, ReadOnlySpan<int> shape)
    {
        Row.AddArray(_lease, name, value, shape);
        return this;
    }

    private QuestRowColumns Add(string name, RecordedValue value)
    {
        Row.Add(_lease, name, value);
        return this;
    }
}
