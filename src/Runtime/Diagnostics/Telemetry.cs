using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Questline.Diagnostics;

/// <summary>
/// The meter and the activity source of all senders of the process, both called <c>Questline</c>. They name no server and no table; the
/// guide to them is <c>docs/observability.md</c>.
/// </summary>
internal static class Telemetry
{
    public const string Name = "Questline";

    private static readonly string? Version = typeof(Telemetry).Assembly.GetName().Version?.ToString(3);

    public static readonly ActivitySource Activities = new(Name, Version);

    public static readonly Meter Meter = new(Name, Version);

    /// <summary>A histogram of seconds. Its bounds are those of OpenTelemetry for durations; the usual ones are meant for milliseconds.</summary>
    public static Histogram<double> CreateDuration(string name, string description) =>
#if NET9_0_OR_GREATER
        Meter.CreateHistogram(name, "s", description, tags: null, new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10],
        });
#else
        Meter.CreateHistogram<double>(name, "s", description);
#endif
}
