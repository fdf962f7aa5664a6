namespace MarketFeed;

/// <summary>How the feed does at one moment. Written is the sum of acknowledged, pending and rejected.</summary>
internal sealed record Snapshot(
    TimeSpan Elapsed,
    long Written,
    long Acknowledged,
    long Pending,
    long Rejected,
    double AcknowledgedPerSecond,
    double Megabytes,
    TimeSpan P50,
    TimeSpan P90,
    TimeSpan P99,
    TimeSpan Longest);
