namespace Questline;

public readonly partial struct QuestRow
{
    /// <inheritdoc cref="QuestRowColumns.Column(string, string?)"/>
    public QuestRowColumns Column(string name, string? value) =>
        Columns.Column(name, value);

    /// <inheritdoc cref="QuestRowColumns.Column(string, ReadOnlySpan{char})"/>
    public QuestRowColumns Column(string name, ReadOnlySpan<char> value) =>
        Columns.Column(name, value);

    /// <inheritdoc cref="QuestRowColumns.Column(string, ReadOnlyMemory{char}?)"/>
    public QuestRowColumns Column(string name, ReadOnlyMemory<char>? value) =>
        Columns.Column(name, value);

    /// <inheritdoc cref="QuestRowColumns.Column(string, char?)"/>
    public QuestRowColumns Column(string name, char? value) =>
        Columns.Column(name, value);

    /// <inheritdoc cref="QuestRowColumns.Column(string, bool?)"/>
    public QuestRowColumns Column(string name, bool? value) =>
        Columns.Column(name, value);

    /// <inheritdoc cref="QuestRowColumns.Column(string, long?)"/>
    public QuestRowColumns Column(string name, long? value) =>
        Columns.Column(name, value);

    /// <inheritdoc cref="QuestRowColumns.Column(string, ulong?)"/>
    public QuestRowColumns Column(string name, ulong? value) =>
        Columns.Column(name, value);

    /// <inheritdoc cref="QuestRowColumns.Column(string, double?)"/>
    public QuestRowColumns Column(string name, double? value) =>
        Columns.Column(name, value);

    /// <inheritdoc cref="QuestRowColumns.Column(string, decimal?)"/>
    public QuestRowColumns Column(string name, decimal? value) =>
        Columns.Column(name, value);

    /// <inheritdoc cref="QuestRowColumns.Column(string, Guid?)"/>
    public QuestRowColumns Column(string name, Guid? value) =>
        Columns.Column(name, value);

    /// <inheritdoc cref="QuestRowColumns.Column(string, DateTime?, TimestampUnit)"/>
    public QuestRowColumns Column(string name, DateTime? value, TimestampUnit unit = TimestampUnit.Microseconds) =>
        Columns.Column(name, value, unit);

    /// <inheritdoc cref="QuestRowColumns.Column(string, DateTimeOffset?, TimestampUnit)"/>
    public QuestRowColumns Column(string name, DateTimeOffset? value, TimestampUnit unit = TimestampUnit.Microseconds) =>
        Columns.Column(name, value, unit);

    /// <inheritdoc cref="QuestRowColumns.Column(string, DateOnly?, TimestampUnit)"/>
    public QuestRowColumns Column(string name, DateOnly? value, TimestampUnit unit = TimestampUnit.Microseconds) =>
        Columns.Column(name, value, unit);

    /// <inheritdoc cref="QuestRowColumns.Column(string, long?, TimestampUnit)"/>
    public QuestRowColumns Column(string name, long? value, TimestampUnit unit) =>
        Columns.Column(name, value, unit);

    /// <inheritdoc cref="QuestRowColumns.Column(string, double[])"/>
    public QuestRowColumns Column(string name, double[]? value) =>
        Columns.Column(name, value);

    /// <inheritdoc cref="QuestRowColumns.Column(string, ReadOnlySpan{double})"/>
    public QuestRowColumns Column(string name, ReadOnlySpan<double> value) =>
        Columns.Column(name, value);

    /// <inheritdoc cref="QuestRowColumns.Column(string, ReadOnlySpan{double}, ReadOnlySpan{int})"/>
    public QuestRowColumns Column(string name, ReadOnlySpan<double> value, ReadOnlySpan<int> shape) =>
        Columns.Column(name, value, shape);

    /// <inheritdoc cref="QuestRowColumns.At(DateTime, TimestampUnit, CancellationToken)"/>
    public ValueTask At(DateTime timestamp, TimestampUnit unit = TimestampUnit.Microseconds, CancellationToken cancellationToken = default) =>
        Columns.At(timestamp, unit, cancellationToken);

    /// <inheritdoc cref="QuestRowColumns.At(DateTimeOffset, TimestampUnit, CancellationToken)"/>
    public ValueTask At(DateTimeOffset timestamp, TimestampUnit unit = TimestampUnit.Microseconds, CancellationToken cancellationToken = default) =>
        Columns.At(timestamp, unit, cancellationToken);

    /// <inheritdoc cref="QuestRowColumns.At(DateOnly, TimestampUnit, CancellationToken)"/>
    public ValueTask At(DateOnly timestamp, TimestampUnit unit = TimestampUnit.Microseconds, CancellationToken cancellationToken = default) =>
        Columns.At(timestamp, unit, cancellationToken);

    /// <inheritdoc cref="QuestRowColumns.At(long, TimestampUnit, CancellationToken)"/>
    public ValueTask At(long timestamp, TimestampUnit unit, CancellationToken cancellationToken = default) =>
        Columns.At(timestamp, unit, cancellationToken);

    /// <inheritdoc cref="QuestRowColumns.AtNow"/>
    public ValueTask AtNow(CancellationToken cancellationToken = default) => Columns.AtNow(cancellationToken);
}
