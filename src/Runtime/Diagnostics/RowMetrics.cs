using System.Diagnostics.Metrics;

namespace Questline.Diagnostics;

/// <summary>Counts rows by state, a batch at a time: a row shows as written when its batch is sealed.</summary>
internal static class RowMetrics
{
    private static readonly Counter<long> Rows = Telemetry.Meter.CreateCounter<long>(
        "questline.rows", "{row}", "Rows that were written, and what became of them.");

    private static readonly UpDownCounter<long> PendingRows = Telemetry.Meter.CreateUpDownCounter<long>(
        "questline.pending_rows", "{row}", "Rows that were written, and of which nothing has become so far.");

    public static void Written(long rows)
    {
        Rows.AddQuietly(rows, [State("written")]);
        PendingRows.AddQuietly(rows);
    }

    public static void Acknowledged(long rows) => End(rows, "acknowledged");

    public static void Rejected(long rows) => End(rows, "rejected");

    public static void Discarded(long rows) => End(rows, "discarded");

    public static void Lost(long rows) => End(rows, "lost");

    private static void End(long rows, string state)
    {
        Rows.AddQuietly(rows, [State(state)]);
        PendingRows.AddQuietly(-rows);
    }

    private static KeyValuePair<string, object?> State(string state) => new("questline.row.state", state);
}
