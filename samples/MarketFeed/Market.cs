using System.Diagnostics;
using Questline;
using Samples.Shared;

namespace MarketFeed;

/// <summary>Everything that happens, in order.</summary>
internal static class Market
{
    /// <summary>Runs the feed until it is cancelled or its time is over. True if every row that was written has arrived.</summary>
    public static async Task<bool> OpenAsync(int rate, TimeSpan? duration, CancellationToken cancellationToken)
    {
        await using Destination destination = await Destination.OpenAsync(cancellationToken: cancellationToken);
        Console.WriteLine(destination.Description);

        using var acknowledgements = new Acknowledgements();
        await using QuestSender sender = await QuestSender.ConnectAsync(Options(destination.ConfString), cancellationToken);
        var exchange = new Exchange();
        var schedule = new Schedule(Stopwatch.GetTimestamp(), rate);
        var monitor = new Monitor(sender, schedule, acknowledgements);

        try
        {
            await RunAsync(new Feed(exchange, schedule, sender), new Screen(exchange, monitor), duration, cancellationToken);
            await sender.FlushAsync(CancellationToken.None);
        }
        finally
        {
            Summary.Show(monitor.Take(), destination.StandIn?.RowCount);
        }

        return destination.HasTakenAllOf(sender);
    }

    // A feed is for those who cannot wait for a second, unless the conf string says that they can.
    private static QuestSenderOptions Options(string confString)
    {
        QuestSenderOptions options = QuestSenderOptions.Parse(confString);
        options.AutoFlushInterval ??= TimeSpan.FromMilliseconds(100);
        return options;
    }

    private static async Task RunAsync(Feed feed, Screen screen, TimeSpan? duration, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (duration is { } limit)
            end.CancelAfter(limit);
        Task feeding = Task.Run(() => feed.RunAsync(end.Token), CancellationToken.None);
        await screen.ShowAsync(feeding);
        await feeding;
    }
}
