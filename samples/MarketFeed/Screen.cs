using Spectre.Console;

namespace MarketFeed;

/// <summary>Shows how the feed does: a picture that changes or, where the output is no screen, a line now and then.</summary>
internal sealed class Screen(Exchange exchange, Monitor monitor)
{
    private static readonly TimeSpan PictureInterval = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LineInterval = TimeSpan.FromSeconds(1);

    /// <summary>Returns when the feed has ended, well or not.</summary>
    public Task ShowAsync(Task feeding) =>
        AnsiConsole.Profile is { Capabilities: { Interactive: true, Ansi: true }, Out.IsTerminal: true } ? ShowPictureAsync(feeding) : ShowLinesAsync(feeding);

    private Task ShowPictureAsync(Task feeding)
    {
        var dashboard = new Dashboard(exchange);
        return AnsiConsole.Live(new Text("")).StartAsync(async live =>
        {
            while (await IsRunningAfterAsync(PictureInterval, feeding))
                live.UpdateTarget(dashboard.Show(monitor.Take()));
        });
    }

    private async Task ShowLinesAsync(Task feeding)
    {
        while (await IsRunningAfterAsync(LineInterval, feeding))
            Console.WriteLine(Figures.Line(monitor.Take()));
    }

    private static async Task<bool> IsRunningAfterAsync(TimeSpan interval, Task feeding)
    {
        await Task.WhenAny(feeding, Task.Delay(interval));
        return !feeding.IsCompleted;
    }
}
