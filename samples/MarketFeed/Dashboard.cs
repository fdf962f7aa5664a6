using Spectre.Console;
using Spectre.Console.Rendering;

namespace MarketFeed;

/// <summary>The picture of a running feed.</summary>
internal sealed class Dashboard(Exchange exchange)
{
    private const int ChartWidth = 72;
    private const int ChartHeight = 8;

    private readonly ThroughputChart _chart = new(ChartWidth, ChartHeight);

    public IRenderable Show(Snapshot snapshot)
    {
        _chart.Add(snapshot.AcknowledgedPerSecond);
        return new Rows(
            Chart(snapshot),
            Table("Rows", ["Written", "Acknowledged", "Pending", "Rejected", "Sent"],
            [
                Figures.Count(snapshot.Written), Figures.Count(snapshot.Acknowledged), Figures.Count(snapshot.Pending),
                Figures.Count(snapshot.Rejected), Figures.Megabytes(snapshot.Megabytes),
            ]),
            Table("From due to acknowledged", ["p50", "p90", "p99", "Longest"],
            [
                Figures.Milliseconds(snapshot.P50), Figures.Milliseconds(snapshot.P90), Figures.Milliseconds(snapshot.P99),
                Figures.Milliseconds(snapshot.Longest),
            ]),
            Prices(),
            new Markup("[grey]Ctrl+C stops the feed and sends what is pending.[/]"));
    }

    private Panel Chart(Snapshot snapshot) => new(new Text(_chart.Draw(), new Style(Color.Green)))
    {
        Header = new PanelHeader($" {snapshot.AcknowledgedPerSecond:N0} rows/s acknowledged, {_chart.Highest:N0} at most, {snapshot.Elapsed:mm\\:ss} "),
        Border = BoxBorder.Rounded,
    };

    private Table Prices() => Table(
        "Last prices",
        [.. exchange.Instruments.Select(static instrument => instrument.Symbol)],
        [.. exchange.Instruments.Select(Price)]);

    private static string Price(Instrument instrument) =>
        $"[{(instrument.LastPrice < instrument.FirstPrice ? "red" : "green")}]{instrument.LastPrice:0.#####}[/]";

    private static Table Table(string title, string[] headings, string[] cells)
    {
        var table = new Table { Title = new TableTitle(title), Border = TableBorder.Rounded, Width = ChartWidth + 4 };
        foreach (string heading in headings)
            table.AddColumn(new TableColumn(heading).RightAligned());
        return table.AddRow(cells);
    }
}
