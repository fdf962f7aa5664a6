using Questline;

namespace MarketFeed;

/// <summary>Measures the feed from one snapshot to the next. One thread at a time may use it.</summary>
internal sealed class Monitor(QuestSender sender, Schedule schedule, Acknowledgements acknowledgements)
{
    private const double BytesPerMegabyte = 1e6;

    private readonly Latencies _latencies = new(schedule);
    private (TimeSpan Elapsed, long Acknowledged) _last;

    public Snapshot Take()
    {
        foreach (Ended ended in acknowledgements.Take())
            _latencies.Add(ended);

        (TimeSpan elapsed, long acknowledged) = (schedule.Elapsed, sender.Acknowledged);
        double rate = (acknowledged - _last.Acknowledged) / (elapsed - _last.Elapsed).TotalSeconds;
        _last = (elapsed, acknowledged);
        return new Snapshot(
            elapsed,
            sender.Written,
            acknowledged,
            sender.Pending,
            sender.Rejected,
            rate,
            acknowledgements.Bytes / BytesPerMegabyte,
            _latencies.AtPercentile(50),
            _latencies.AtPercentile(90),
            _latencies.AtPercentile(99),
            _latencies.Longest);
    }
}
