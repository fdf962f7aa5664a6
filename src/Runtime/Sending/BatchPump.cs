using Microsoft.Extensions.Logging;

namespace Questline.Sending;

/// <summary>Carries sealed batches to the server, as many at once as the configuration allows.</summary>
internal sealed class BatchPump(PendingRows rows, RowRequests requests, RejectedRows rejected, ILogger logger) : IDisposable
{
    /// <summary>What is cancelled ends at once, but a handler of rejected rows may not.</summary>
    private static readonly TimeSpan LongestEnd = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;

    public void Start(int maxInFlight)
    {
        // It outlives the call that happened to be first, whose activity and other ambient state are not its own.
        using AsyncFlowControl flow = ExecutionContext.SuppressFlow();
        CancellationToken stop = _stop.Token;
        _running = Task.WhenAll(Enumerable.Range(0, maxInFlight).Select(_ => Task.Run(() => RunAsync(stop))));
    }

    /// <summary>Gives up what is on the wire; its rows stay pending.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _running.WaitAsync(LongestEnd).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        rows.Abandon();
    }

    public void Dispose() => _stop.Dispose();

    private async Task RunAsync(CancellationToken stop)
    {
        try
        {
            while (!stop.IsCancellationRequested)
                await DeliverAsync(await rows.TakeAsync(stop).ConfigureAwait(false), stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
    }

    private async Task DeliverAsync(RowBatch batch, CancellationToken stop)
    {
        try
        {
            await (batch.Transaction is { } outcome
                ? TransactionDelivery.RunAsync(batch, outcome, requests, rows, stop)
                : new BatchDelivery(batch, requests, rows, rejected).RunAsync(stop)).ConfigureAwait(false);
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            // Who waits for these rows hears of it when all that was on the wire has ended.
        }
        catch (Exception exception)
        {
            // Whatever it is, the rows are not acknowledged, and whoever waits for them must hear of it.
            GiveUp(batch, exception);
        }
    }

    private void GiveUp(RowBatch batch, Exception exception)
    {
        if (batch.Transaction is not null)
        {
            rows.GiveBack(batch, exception);
            return;
        }

        int pending = batch.PendingCount;
        rows.PutBack(batch, exception);
        logger.BatchFailed(pending, exception);
    }
}
