using System.Diagnostics;
using Questline;

namespace MarketFeed;

/// <summary>Writes what happens at the exchange, a few rows every hundredth of a second. Where it is late it catches up.</summary>
internal sealed class Feed(Exchange exchange, Schedule schedule, QuestSender sender)
{
    private const int TradesPerOrderBook = 9;

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(10);

    /// <summary>Returns when it was cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var timer = new PeriodicTimer(Tick);
            long written = 0;
            while (await timer.WaitForNextTickAsync(cancellationToken))
            {
                for (long due = schedule.RowsDueAt(Stopwatch.GetTimestamp()); written < due; written++)
                    await WriteAsync(written, cancellationToken);
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
        }
    }

    // When the memory of the sender is full, this waits until the server has taken some rows.
    private ValueTask WriteAsync(long number, CancellationToken cancellationToken) => number % (TradesPerOrderBook + 1) == 0
        ? sender.WriteAsync(exchange.NextOrderBook(), cancellationToken)
        : sender.WriteAsync(exchange.NextTrade(), cancellationToken);
}
