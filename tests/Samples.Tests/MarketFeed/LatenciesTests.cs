using System.Diagnostics;
using MarketFeed;

namespace Questline.Samples.Tests.MarketFeed;

public class LatenciesTests
{
    private const int RowsPerSecond = 10;
    private const double OneMillisecond = 1;

    private readonly Latencies _latencies = new(new Schedule(start: 0, RowsPerSecond));

    [Fact]
    public void A_row_counts_from_the_time_when_it_was_due()
    {
        // Due after 100 and 200 ms.
        _latencies.Add(new Ended(Rows: 2, AreAcknowledged: true, At(milliseconds: 500)));

        _latencies.Longest.TotalMilliseconds.ShouldBe(400, OneMillisecond);
        _latencies.AtPercentile(50).TotalMilliseconds.ShouldBe(300, OneMillisecond);
    }

    [Fact]
    public void A_rejected_row_has_no_latency_and_leaves_those_of_the_others_alone()
    {
        _latencies.Add(new Ended(Rows: 1, AreAcknowledged: false, At(milliseconds: 5000)));
        _latencies.Add(new Ended(Rows: 1, AreAcknowledged: true, At(milliseconds: 250)));

        _latencies.Longest.TotalMilliseconds.ShouldBe(50, OneMillisecond);
    }

    private static long At(int milliseconds) => Stopwatch.Frequency / 1000 * milliseconds;
}
