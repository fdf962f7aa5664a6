using Questline.Rows;

namespace Questline;

public readonly partial struct QuestRowColumns
{
    /// <summary>
    /// Writes the row with its designated timestamp. Waits as <see cref="QuestSender.WriteAsync{T}(in T, CancellationToken)"/> does.
    /// </summary>
    /// <param name="timestamp">
    /// The instant, 1970 to 9999, in nanoseconds to 2261. Local time is converted to UTC; without a kind it is taken as UTC.
    /// </param>
    /// <param name="unit">The unit that is sent: microseconds, the default, or nanoseconds, up to the end of the year 2261.</param>
    /// <param name="cancellationToken">Gives up waiting, as an <see cref="OperationCanceledException"/>; the row is then not written.</param>
    /// <returns>Completes when the row was written, which does not yet mean acknowledged.</returns>
    /// <exception cref="QuestInvalidRowException">QuestDB would refuse the row, drop it or store it wrongly. It was not written.</exception>
    /// <exception cref="QuestException">The server cannot be reached, or the buffer is full and its rows cannot leave. The row was not written.</exception>
    /// <exception cref="InvalidOperationException">The row was already written or refused, or another thread is using it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such unit, or a date is not written in it.</exception>
    /// <exception cref="ObjectDisposedException">The sender was disposed.</exception>
    public ValueTask At(DateTime timestamp, TimestampUnit unit = TimestampUnit.Microseconds, CancellationToken cancellationToken = default) =>
        Row.WriteAsync(_lease, RecordedTimestamp.Of(timestamp, unit), cancellationToken);

    /// <summary>
    /// Writes the row with its designated timestamp. Waits as <see cref="QuestSender.WriteAsync{T}(in T, CancellationToken)"/> does.
    /// </summary>
    /// <param name="timestamp">The instant, 1970 to 9999, in nanoseconds to 2261.</param>
    /// <param name="unit">The unit that is sent: microseconds, the default, or nanoseconds, up to the end of the year 2261.</param>
    /// <param name="cancellationToken">Gives up waiting, as an <see cref="OperationCanceledException"/>; the row is then not written.</param>
    /// <inheritdoc cref="At(DateTime, TimestampUnit, CancellationToken)" path="/returns | /exception"/>
    public ValueTask At(DateTimeOffset timestamp, TimestampUnit unit = TimestampUnit.Microseconds, CancellationToken cancellationToken = default) =>
        Row.WriteAsync(_lease, RecordedTimestamp.Of(timestamp.UtcDateTime, unit), cancellationToken);

    /// <summary>
    /// Writes the row with its designated timestamp. Waits as <see cref="QuestSender.WriteAsync{T}(in T, CancellationToken)"/> does.
    /// </summary>
    /// <param name="timestamp">The day, 1970 to 9999, in nanoseconds to 2261: the midnight, in UTC, at which it begins.</param>
    /// <param name="unit">The unit that is sent: microseconds, the default, or nanoseconds, up to the end of the year 2261.</param>
    /// <param name="cancellationToken">Gives up waiting, as an <see cref="OperationCanceledException"/>; the row is then not written.</param>
    /// <inheritdoc cref="At(DateTime, TimestampUnit, CancellationToken)" path="/returns | /exception"/>
    public ValueTask At(DateOnly timestamp, TimestampUnit unit = TimestampUnit.Microseconds, CancellationToken cancellationToken = default) =>
        Row.WriteAsync(_lease, RecordedTimestamp.Of(timestamp.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), unit), cancellationToken);

    /// <summary>
    /// Writes the row with its designated timestamp. Waits as <see cref="QuestSender.WriteAsync{T}(in T, CancellationToken)"/> does.
    /// </summary>
    /// <param name="timestamp">The count since 1970-01-01T00:00:00Z.</param>
    /// <param name="unit">The unit that it counts; milliseconds and seconds are sent as microseconds.</param>
    /// <param name="cancellationToken">Gives up waiting, as an <see cref="OperationCanceledException"/>; the row is then not written.</param>
    /// <inheritdoc cref="At(DateTime, TimestampUnit, CancellationToken)" path="/returns | /exception"/>
    public ValueTask At(long timestamp, TimestampUnit unit, CancellationToken cancellationToken = default) =>
        Row.WriteAsync(_lease, RecordedTimestamp.Of(timestamp, unit), cancellationToken);

    /// <summary>Writes the row without a timestamp: the server stamps it with its own clock.</summary>
    /// <param name="cancellationToken">Gives up waiting, as an <see cref="OperationCanceledException"/>; the row is then not written.</param>
    /// <returns>Completes when the row was written, which does not yet mean acknowledged.</returns>
    /// <exception cref="QuestInvalidRowException">QuestDB would refuse the row, drop it or store it wrongly. It was not written.</exception>
    /// <exception cref="QuestException">The server cannot be reached, or the buffer is full and its rows cannot leave. The row was not written.</exception>
    /// <exception cref="InvalidOperationException">The row was already written or refused, or another thread is using it.</exception>
    /// <exception cref="ObjectDisposedException">The sender was disposed.</exception>
    public ValueTask AtNow(CancellationToken cancellationToken = default) => Row.WriteAsync(_lease, default, cancellationToken);
}
