using System.ComponentModel.DataAnnotations;

namespace Worker;

/// <summary>Settings of the worker, as <c>--sensors 200</c> or from any other configuration.</summary>
internal sealed class FleetOptions
{
    /// <summary>How many sensors report.</summary>
    [Range(1, 10_000)]
    public int Sensors { get; set; } = 50;

    /// <summary>How many milliseconds pass between two reports of a sensor, half as many more or less.</summary>
    [Range(1, 3_600_000)]
    public int Interval { get; set; } = 200;

    /// <summary>After how many seconds to stop; without it, Ctrl+C stops the worker.</summary>
    [Range(1, 86_400)]
    public int? Duration { get; set; }
}
