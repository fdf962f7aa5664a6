namespace Questline.Testing;

internal static class TimestampUnitLengths
{
    /// <summary>How many nanoseconds one of the unit lasts.</summary>
    public static long Nanoseconds(this ReceivedTimestampUnit unit) => unit switch
    {
        ReceivedTimestampUnit.Nanoseconds => 1,
        ReceivedTimestampUnit.Microseconds => 1_000,
        ReceivedTimestampUnit.Milliseconds => 1_000_000,
        ReceivedTimestampUnit.Seconds => 1_000_000_000,
        ReceivedTimestampUnit.Minutes => 60_000_000_000,
        ReceivedTimestampUnit.Hours => 3_600_000_000_000,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "There is no such unit."),
    };
}
