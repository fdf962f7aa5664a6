namespace Questline.Rows;

/// <summary>The forms of timestamps, by unit.</summary>
internal static class RecordedUnit
{
    /// <summary>The form of a number that counts this unit.</summary>
    public static RecordedForm OfCount(TimestampUnit unit) => unit switch
    {
        TimestampUnit.Microseconds => RecordedForm.Microseconds,
        TimestampUnit.Nanoseconds => RecordedForm.Nanoseconds,
        TimestampUnit.Milliseconds => RecordedForm.Milliseconds,
        TimestampUnit.Seconds => RecordedForm.Seconds,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "There is no such unit."),
    };

    /// <summary>The form of a date that is sent in this unit.</summary>
    public static RecordedForm OfDate(TimestampUnit unit) => unit switch
    {
        TimestampUnit.Microseconds => RecordedForm.DateInMicroseconds,
        TimestampUnit.Nanoseconds => RecordedForm.DateInNanoseconds,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "A date is sent in microseconds or nanoseconds."),
    };

    /// <summary>A date's ticks in UTC; one without a kind is taken as UTC.</summary>
    public static long UtcTicks(DateTime date) => date.Kind == DateTimeKind.Local ? date.ToUniversalTime().Ticks : date.Ticks;
}
