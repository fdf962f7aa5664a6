using Spectre.Console;

namespace MarketFeed;

/// <summary>The table at the end.</summary>
internal static class Summary
{
    public static void Show(Snapshot end, long? arrived)
    {
        var table = new Table { Border = TableBorder.Rounded, ShowHeaders = false };
        table.AddColumn("What").AddColumn(new TableColumn("How much").RightAligned());
        foreach ((string what, string howMuch) in Lines(end, arrived))
            table.AddRow(what, howMuch);
        AnsiConsole.Write(table);
    }

    private static IEnumerable<(string What, string HowMuch)> Lines(Snapshot end, long? arrived)
    {
        yield return ("Rows written", Figures.Count(end.Written));
        yield return ("  acknowledged", Figures.Count(end.Acknowledged));
        yield return ("  pending", Figures.Count(end.Pending));
        yield return ("  rejected", Figures.Count(end.Rejected));
        if (arrived is { } rows)
            yield return ("Rows at the stand-in", Figures.Count(rows));
        yield return ("Sent", Figures.Megabytes(end.Megabytes));
        yield return ("Rows per second, overall", Figures.Count((long)(end.Acknowledged / end.Elapsed.TotalSeconds)));
        yield return ("From due to acknowledged, p50", Figures.Milliseconds(end.P50));
        yield return ("  p90", Figures.Milliseconds(end.P90));
        yield return ("  p99", Figures.Milliseconds(end.P99));
        yield return ("  longest", Figures.Milliseconds(end.Longest));
    }
}
