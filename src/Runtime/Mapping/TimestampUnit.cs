namespace Questline;

/// <summary>The unit of a timestamp, counted since 1970-01-01T00:00:00Z, or of a duration.</summary>
public enum TimestampUnit
{
    /// <summary>Microseconds: QuestDB's <c>TIMESTAMP</c>. The default.</summary>
    Microseconds,

    /// <summary>Nanoseconds: QuestDB's <c>TIMESTAMP_NS</c>, up to the end of the year 2261.</summary>
    Nanoseconds,

    /// <summary>Milliseconds, only for a <see cref="long"/>, which is sent as microseconds, and for a duration.</summary>
    Milliseconds,

    /// <summary>Seconds, only for a <see cref="long"/>, which is sent as microseconds, and for a duration.</summary>
    Seconds,
}
