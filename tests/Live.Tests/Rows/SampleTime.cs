namespace Questline.Live.Tests.Rows;

/// <summary>Instants for rows.</summary>
internal static class SampleTime
{
    public static DateTime First { get; } = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static DateTime Second { get; } = First.AddSeconds(1);

    /// <summary>What arrives of nanoseconds outside of the designated timestamp: version 1 has microseconds only.</summary>
    public static DateTime Fine(DateTime instant, ProtocolVersion version) =>
        version == ProtocolVersion.Version1 ? CutToMicroseconds(instant) : instant;

    public static DateTime CutToMicroseconds(DateTime instant) => new(instant.Ticks - (instant.Ticks % TimeSpan.TicksPerMicrosecond), instant.Kind);

    public static long MicrosecondsSince1970(DateTime instant) => (instant - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    public static long NanosecondsSince1970(DateTime instant) => checked((instant - DateTime.UnixEpoch).Ticks * TimeSpan.NanosecondsPerTick);
}
