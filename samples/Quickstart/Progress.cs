using Questline;
using Spectre.Console;

namespace Quickstart;

/// <summary>A bar that grows with the rows that the server has acknowledged.</summary>
internal static class Progress
{
    private static readonly TimeSpan RefreshInterval = TimeSpan.FromMilliseconds(50);

    /// <summary>Returns when the sending has ended, well or not. Shows nothing where the output is no screen.</summary>
    public static Task ShowAsync(QuestSender sender, int count, Task sending) =>
        Console.IsOutputRedirected ? Task.WhenAny(sending) : AnsiConsole.Progress().StartAsync(async progress =>
        {
            ProgressTask bar = progress.AddTask("Rows acknowledged", maxValue: count);
            while (!sending.IsCompleted)
            {
                bar.Value = sender.Acknowledged;
                // A screen is drawn now and then, whatever happens meanwhile.
                await Task.WhenAny(sending, Task.Delay(RefreshInterval));
            }

            bar.Value = sender.Acknowledged;
        });
}
