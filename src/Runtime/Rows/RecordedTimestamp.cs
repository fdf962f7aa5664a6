namespace Questline.Rows;

/// <summary>How a recorded row ends: with its designated timestamp, or by default with the server's time.</summary>
internal readonly record struct RecordedTimestamp(RecordedForm Form, long Value)
{
    /// <summary>The most bytes that the end of a row takes.</summary>
    public const int MaxLength = 23;

    /// <exception cref="ArgumentOutOfRangeException">There is no such unit.</exception>
    public static RecordedTimestamp Of(long value, TimestampUnit unit) => new(RecordedUnit.OfCount(unit), value);

    /// <exception cref="ArgumentOutOfRangeException">Dates are not written in this unit.</exception>
    public static RecordedTimestamp Of(DateTime value, TimestampUnit unit) => new(RecordedUnit.OfDate(unit), RecordedUnit.UtcTicks(value));

    public void End<TFormat>(ref IlpRow<TFormat> line)
        where TFormat : struct, IIlpFormat
    {
        switch (Form)
        {
            case RecordedForm.Microseconds:
                line.AtMicroseconds(Value);
                break;
            case RecordedForm.Nanoseconds:
                line.AtNanoseconds(Value);
                break;
            case RecordedForm.Milliseconds:
                line.AtMilliseconds(Value);
                break;
            case RecordedForm.Seconds:
                line.AtSeconds(Value);
                break;
            case RecordedForm.DateInMicroseconds:
                line.AtMicroseconds(new DateTime(Value, DateTimeKind.Utc));
                break;
            case RecordedForm.DateInNanoseconds:
                line.AtNanoseconds(new DateTime(Value, DateTimeKind.Utc));
                break;
            default:
                line.AtNow();
                break;
        }
    }
}
