using System.Diagnostics;
using Questline;
using Samples.Shared;

namespace Quickstart;

/// <summary>Everything that happens, in order.</summary>
internal static class SendTrades
{
    /// <summary>Sends that many trades. True if every one of them arrived.</summary>
    public static async Task<bool> RunAsync(int count, CancellationToken cancellationToken)
    {
        await using Destination destination = await Destination.OpenAsync(keepsRows: true, cancellationToken);
        Console.WriteLine(destination.Description);

        Trade[] trades = RandomWalk.Trades(count, last: DateTime.UtcNow);
        StandIn? standIn = destination.StandIn;
        if (standIn is not null)
            await WarmUp.RunAsync(standIn, trades, cancellationToken);

        await using QuestSender sender = await QuestSender.ConnectAsync(destination.ConfString, cancellationToken);
        Task<TimeSpan> sending = Task.Run(() => SendAsync(sender, trades, cancellationToken), cancellationToken);
        await Progress.ShowAsync(sender, count, sending);
        Report.Sent(trades, await sending, standIn);

        bool arrived = sender.Acknowledged == count && (standIn is null || Arrival.IsComplete(standIn, trades));
        Report.Arrived(arrived, count, sender.Acknowledged, standIn);
        return arrived;
    }

    /// <summary>The time from the first write to the last acknowledgement.</summary>
    private static async Task<TimeSpan> SendAsync(QuestSender sender, Trade[] trades, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        await sender.WriteAllAsync(trades, cancellationToken);
        await sender.FlushAsync(cancellationToken);
        return Stopwatch.GetElapsedTime(start);
    }
}
