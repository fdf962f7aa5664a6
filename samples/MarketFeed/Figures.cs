using System.Globalization;

namespace MarketFeed;

/// <summary>The figures of a snapshot as text.</summary>
internal static class Figures
{
    public static string Line(Snapshot snapshot) =>
        $"{snapshot.Elapsed.TotalSeconds,6:N1} s  {snapshot.AcknowledgedPerSecond,9:N0} rows/s  {snapshot.Acknowledged,11:N0} acknowledged  "
        + $"{snapshot.Pending,8:N0} pending  p50 {Milliseconds(snapshot.P50)}  p99 {Milliseconds(snapshot.P99)}";

    public static string Count(long rows) => rows.ToString("N0", CultureInfo.InvariantCulture);

    public static string Megabytes(double megabytes) => string.Create(CultureInfo.InvariantCulture, $"{megabytes:N1} MB");

    public static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:N1} ms");
}
