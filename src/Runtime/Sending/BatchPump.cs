using Microsoft.Extensions.Logging;
using Questline.Transport;

namespace Questline.Sending;

/// <summary>Carries sealed batches to the server, as many at once as the configuration allows.</summary>
internal sealed class BatchPump(PendingRows rows, ITransport transport, ILogger logger) : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;

    public void Start(int maxInFlight) =>
        _running = Task.WhenAll(Enumerable.Range(0, maxInFlight).Select(_ => Task.Run(RunAsync)));

    /// <summary>Gives up what is on the wire; its rows stay pending.</summary>
    public Task StopAsync()
    {
        _stop.Cancel();
        return _running;
    }

    public void Dispose() => _stop.Dispose();

    private async Task RunAsync()
    {
        try
        {
            while (true)
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
            await transport.SendAsync(batch.Content, _stop.Token).ConfigureAwait(false);
            rows.Acknowledge(batch);
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            rows.PutBack(batch, new ObjectDisposedException(nameof(QuestSender), "The sender was disposed before the server acknowledged these rows."));
        }
        catch (Exception exception)
        {
            // Whatever it is, the rows are not acknowledged, and whoever waits for them must hear of it.
            logger.BatchFailed(batch.RowCount, exception);
            rows.PutBack(batch, exception);
        }
    }
}
