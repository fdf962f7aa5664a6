using System.Runtime.CompilerServices;

namespace Questline;

public ref partial struct IlpRow<TFormat>
{
    private const long NanosecondsPerMicrosecond = 1000;

    /// <summary>Writes a timestamp column in microseconds.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">Microseconds since 1970-01-01T00:00:00Z; any but <see cref="long.MinValue"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void TimestampMicroseconds(scoped ReadOnlySpan<byte> prefix, long value)
    {
        Number(prefix, value);
        Byte((byte)'t');
    }

    /// <summary>Writes a timestamp column in microseconds, rounded towards 1970.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">The instant. Local time is converted to UTC; without a kind it is taken as UTC.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void TimestampMicroseconds(scoped ReadOnlySpan<byte> prefix, DateTime value) =>
        TimestampMicroseconds(prefix, IlpTime.Microseconds(IlpTime.Ticks(value)));

    /// <inheritdoc cref="TimestampMicroseconds(ReadOnlySpan{byte}, DateTime)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void TimestampMicroseconds(scoped ReadOnlySpan<byte> prefix, DateTimeOffset value) =>
        TimestampMicroseconds(prefix, IlpTime.Microseconds(IlpTime.Ticks(value)));

    /// <summary>Writes the midnight, in UTC, at which a day begins.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">The day.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void TimestampMicroseconds(scoped ReadOnlySpan<byte> prefix, DateOnly value) =>
        TimestampMicroseconds(prefix, IlpTime.Microseconds(IlpTime.Ticks(value)));

    /// <summary>Writes a timestamp column, sent in microseconds.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">Milliseconds since 1970-01-01T00:00:00Z: -9223372036854775 to 9223372036854775, since microseconds have 64 bits.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void TimestampMilliseconds(scoped ReadOnlySpan<byte> prefix, long value) => TimestampScaled(prefix, value, 1_000);

    /// <summary>Writes a timestamp column, sent in microseconds.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">Seconds since 1970-01-01T00:00:00Z: -9223372036854 to 9223372036854, since microseconds have 64 bits.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void TimestampSeconds(scoped ReadOnlySpan<byte> prefix, long value) => TimestampScaled(prefix, value, 1_000_000);

    /// <summary>Writes a timestamp column in nanoseconds; version 1 has none and writes microseconds, rounded towards 1970.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">Nanoseconds since 1970-01-01T00:00:00Z; any but <see cref="long.MinValue"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void TimestampNanoseconds(scoped ReadOnlySpan<byte> prefix, long value)
    {
        if (value == long.MinValue)
            IlpRefusal.LongMinValue(prefix);
        if (HasTimestampSuffix)
        {
            Number(prefix, value);
            Byte((byte)'n');
        }
        else
        {
            TimestampMicroseconds(prefix, value / NanosecondsPerMicrosecond);
        }
    }

    /// <summary>Writes a timestamp column in nanoseconds; version 1 has none and writes microseconds.</summary>
    /// <param name="prefix"><c>,name=</c></param>
    /// <param name="value">The instant, of the years 1677 to 2262. Local time is converted to UTC; without a kind it is taken as UTC.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void TimestampNanoseconds(scoped ReadOnlySpan<byte> prefix, DateTime value) => TimestampOfTicks(prefix, IlpTime.Ticks(value));

    /// <inheritdoc cref="TimestampNanoseconds(ReadOnlySpan{byte}, DateTime)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void TimestampNanoseconds(scoped ReadOnlySpan<byte> prefix, DateTimeOffset value) => TimestampOfTicks(prefix, IlpTime.Ticks(value));

    /// <inheritdoc cref="TimestampNanoseconds(ReadOnlySpan{byte}, DateTime)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void TimestampNanoseconds(scoped ReadOnlySpan<byte> prefix, DateOnly value) => TimestampOfTicks(prefix, IlpTime.Ticks(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TimestampOfTicks(scoped ReadOnlySpan<byte> prefix, long ticks)
    {
        if (!IlpTime.TryNanoseconds(ticks, out long nanoseconds))
            IlpRefusal.TimestampOverflow(prefix);
        TimestampNanoseconds(prefix, nanoseconds);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void TimestampScaled(scoped ReadOnlySpan<byte> prefix, long value, long microsecondsPerUnit)
    {
        if (value > long.MaxValue / microsecondsPerUnit || value < -(long.MaxValue / microsecondsPerUnit))
            IlpRefusal.MicrosecondsOverflow(prefix);
        TimestampMicroseconds(prefix, value * microsecondsPerUnit);
    }
}
