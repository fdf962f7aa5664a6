using System.Diagnostics;

namespace MarketFeed;

/// <summary>When each row is due at a steady rate, in timestamps of <see cref="Stopwatch"/>.</summary>
/// <param name="start">The timestamp at which no row is due yet.</param>
/// <param name="rowsPerSecond">The rate.</param>
internal sealed class Schedule(long start, int rowsPerSecond)
{
    private readonly double _period = (double)Stopwatch.Frequency / rowsPerSecond;

    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(start);

    /// <summary>How many rows should have been written by then.</summary>
    public long RowsDueAt(long timestamp) => (long)((timestamp - start) / _period);

    /// <summary>When the row with that number is due; the first is number 0.</summary>
    public long DueTimeOf(long row) => start + (long)((row + 1) * _period);
}
