using System.Diagnostics.Metrics;

namespace Questline.Diagnostics;

/// <summary>Measures requests with rows, and flushes.</summary>
internal static class RequestMetrics
{
    private static readonly Counter<long> Bytes = Telemetry.Meter.CreateCounter<long>(
        "questline.sent", "By", "Bytes of rows that were acknowledged, before compression.");

    private static readonly Histogram<double> Requests = Telemetry.CreateDuration(
        "questline.request.duration", "How long requests with rows took, failed ones too.");

    private static readonly Histogram<double> Flushes = Telemetry.CreateDuration(
        "questline.flush.duration", "How long FlushAsync and DisposeAsync waited for the acknowledgement.");

    private static readonly Counter<long> RetryCount = Telemetry.Meter.CreateCounter<long>(
        "questline.retries", "{retry}", "Requests and connections that failed and were tried again.");

    private static readonly Counter<long> ReconnectCount = Telemetry.Meter.CreateCounter<long>(
        "questline.reconnects", "{connection}", "Connections that were opened after a sender's first one.");

    public static void Request(long bytes, TimeSpan duration, Exception? failure)
    {
        if (failure is null)
            Bytes.AddQuietly(bytes);
        Requests.RecordQuietly(duration.TotalSeconds, Outcome(failure));
    }

    public static void Flush(TimeSpan duration, Exception? failure) => Flushes.RecordQuietly(duration.TotalSeconds, Outcome(failure));

    public static void Retry(Exception failure) => RetryCount.AddQuietly(1, Outcome(failure));

    public static void Reconnect() => ReconnectCount.AddQuietly(1);

    /// <summary>As OpenTelemetry has it: the attribute is there for failures only.</summary>
    private static ReadOnlySpan<KeyValuePair<string, object?>> Outcome(Exception? failure) =>
        failure is null ? default : new KeyValuePair<string, object?>[] { new("error.type", ErrorType.Of(failure)) };
}
