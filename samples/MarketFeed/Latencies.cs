using System.Diagnostics;
using HdrHistogram;

namespace MarketFeed;

/// <summary>
/// How long it took from the time when a row was due until the server had acknowledged it. A row that is written late because the one before
/// had to wait counts from when it was due, so that a slow server cannot hide. Rows end in the order written, so a row is known by its number.
/// </summary>
internal sealed class Latencies(Schedule schedule)
{
    private const long LongestMicroseconds = 3_600_000_000;

    private readonly LongHistogram _histogram = new(LongestMicroseconds, numberOfSignificantValueDigits: 3);
    private long _row;

    public TimeSpan Longest => TimeSpan.FromMicroseconds(_histogram.GetMaxValue());

    public TimeSpan AtPercentile(double percentile) => TimeSpan.FromMicroseconds(_histogram.GetValueAtPercentile(percentile));

    public void Add(Ended ended)
    {
        for (long end = _row + ended.Rows; _row < end; _row++)
        {
            if (ended.AreAcknowledged)
                Record(Stopwatch.GetElapsedTime(schedule.DueTimeOf(_row), ended.Timestamp));
        }
    }

    private void Record(TimeSpan latency) => _histogram.RecordValue(Math.Min((long)latency.TotalMicroseconds, LongestMicroseconds));
}
