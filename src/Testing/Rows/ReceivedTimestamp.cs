using System.Globalization;

namespace Questline.Testing;

/// <summary>A timestamp as it came over the wire. Equal if both count and unit are: 1 µs and 1000 ns differ.</summary>
/// <param name="Value">The count since 1970-01-01T00:00:00Z; a timestamp column may be before it.</param>
/// <param name="Unit">What is counted.</param>
public sealed record ReceivedTimestamp(long Value, ReceivedTimestampUnit Unit) : ReceivedValue
{
    /// <summary>The same instant in UTC; digits below 100 ns are cut off.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is before the year 1 or after 9999.</exception>
    public DateTime ToDateTime()
    {
        const int NanosecondsPerTick = 100;
        Int128 ticks = FloorDivide((Int128)Value * Unit.Nanoseconds(), NanosecondsPerTick) + DateTime.UnixEpoch.Ticks;
        ArgumentOutOfRangeException.ThrowIfNegative(ticks, nameof(Value));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(ticks, DateTime.MaxValue.Ticks, nameof(Value));
        return new DateTime((long)ticks, DateTimeKind.Utc);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} {Unit.ToString().ToLowerInvariant()}");

    private static Int128 FloorDivide(Int128 dividend, Int128 divisor)
    {
        (Int128 quotient, Int128 remainder) = Int128.DivRem(dividend, divisor);
        return remainder < 0 ? quotient - 1 : quotient;
    }
}
