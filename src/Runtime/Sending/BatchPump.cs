using Microsoft.Extensions.Logging;

namespace Questline.Sending;

/// <summary>Carries sealed batches to the server, as many at once as the configuration allows.</summary>
internal sealed class BatchPump(PendingRows rows, RowRequests requests, RejectedRows rejected, ILogger logger) : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;

    public void Start(int maxInFlight)
    {
        // It outlives the call that happened to be first, whose activity and other ambient state are not its own.
        using AsyncFlowControl flow = ExecutionContext.SuppressFlow();
        _running = Task.WhenAll(Enumerable.Range(0, maxInFlight).Select(_ => Task.Run(RunAsync)));
    }

    /// <summary>Gives up what is on the wire; its rows stay pending.</summary>
    public async Task StopAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _running.ConfigureAwait(false);
        rows.Abandon();
    }

    public void Dispose() => _stop.Dispose();

    private async Task RunAsync()
    {
        try
        {
            while (!_stop.IsCancellationRequested)
                await DeliverAsync(await rows.TakeAsync(_stop.Token).ConfigureAwait(false)).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
        }
    }

    private async Task DeliverAsync(RowBatch batch)
    {
        try
        {
            await (batch.Transaction is { } outcome
                ? TransactionDelivery.RunAsync(batch, outcome, requests, rows, _stop.Token)
                : new BatchDelivery(batch, requests, rows, rejected).RunAsync(_stop.Token)).ConfigureAwait(false);
        }
        catch (Exception) when (_stop.IsCancellationRequested)
        {
            // Who waits for these rows hears of it when all that was on the wire has ended.
        }
        catch (Exception exception)
        {
            // Whatever it is, the rows are not acknowledged, and whoever waits for them must hear of it.
            int pending = batch.PendingCount;
            if (batch.Transaction is null)
                rows.PutBack(batch, exception);
            else
                rows.GiveBack(batch, exception);
            logger.BatchFailed(pending, exception);
        }
    }
}
