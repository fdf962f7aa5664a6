using System.Diagnostics;
using Questline;

namespace Quickstart;

/// <summary>Everything that happens, in order.</summary>
internal static class SendTrades
{
    /// <summary>Sends that many trades. True if every one of them arrived.</summary>
    public static async Task<bool> RunAsync(int count, CancellationToken cancellationToken)
    {
        string? server = Environment.GetEnvironmentVariable("QDB_CLIENT_CONF");
        await using StandIn? standIn = string.IsNullOrEmpty(server) ? await StandIn.StartAsync(cancellationToken) : null;
        Report.Destination(standIn);

        Trade[] trades = RandomWalk.Trades(count, last: DateTime.UtcNow);
        if (standIn is not null)
            await standIn.WarmUpAsync(trades, cancellationToken);

        await using QuestSender sender = await QuestSender.ConnectAsync(standIn?.ConfString ?? server!, cancellationToken);
        Task<TimeSpan> sending = Task.Run(() => SendAsync(sender, trades, cancellationToken), cancellationToken);
        await Progress.ShowAsync(sender, count, sending);
        Report.Sent(trades, await sending, standIn);

        bool arrived = sender.Acknowledged == count && (standIn is null || standIn.Holds(trades));
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
