using System.Net;
using HdrHistogram;

namespace MinimalApi;

/// <summary>What came of some requests.</summary>
internal sealed class LoadResult
{
    private const long LongestMicroseconds = 3_600_000_000;

    private readonly LongHistogram _latencies = new(LongestMicroseconds, numberOfSignificantValueDigits: 3);

    public int Accepted { get; private set; }

    public int Refused { get; private set; }

    public TimeSpan LongestWrite { get; private set; }

    public TimeSpan LongestLatency => TimeSpan.FromMicroseconds(_latencies.GetMaxValue());

    public TimeSpan LatencyAt(double percentile) => TimeSpan.FromMicroseconds(_latencies.GetValueAtPercentile(percentile));

    /// <param name="status">The answer's status.</param>
    /// <param name="latency">From the request until the whole answer was there.</param>
    /// <param name="write">How long the application waited for the sender, as its answer says.</param>
    public void Add(HttpStatusCode status, TimeSpan latency, TimeSpan write)
    {
        _latencies.RecordValue(Math.Min((long)latency.TotalMicroseconds, LongestMicroseconds));
        LongestWrite = write > LongestWrite ? write : LongestWrite;
        if (status == HttpStatusCode.Accepted)
            Accepted++;
        else
            Refused++;
    }

    public LoadResult Add(LoadResult other)
    {
        _latencies.Add(other._latencies);
        Accepted += other.Accepted;
        Refused += other.Refused;
        LongestWrite = other.LongestWrite > LongestWrite ? other.LongestWrite : LongestWrite;
        return this;
    }
}
