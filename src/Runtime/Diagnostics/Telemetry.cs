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
}
