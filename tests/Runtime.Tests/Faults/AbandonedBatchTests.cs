using System.Buffers;
using Microsoft.Extensions.Logging.Abstractions;
using Questline.Configuration;
using Questline.Runtime.Tests.Sending;
using Questline.Sending;
using Questline.Transport;

namespace Questline.Runtime.Tests.Faults;

public class AbandonedBatchTests
{
    /// <summary>As a handler of rejected rows leaves it that comes back after the sender was disposed.</summary>
    [Fact]
    public async Task The_delivery_of_a_batch_that_was_abandoned_ends()
    {
        SenderSettings settings = SenderSettings.From(QuestSenderOptions.Parse("http::addr=localhost;"));
        using var rows = new PendingRows(settings, TimeProvider.System);
        using var servers = new ServerRotation([new WillingTransport()]);
        var requests = new RowRequests(rows, servers, settings, TimeProvider.System, NullLogger.Instance);
        int position = 0;
        rows.Add<Tick, IlpFormat1>(Tick.Several(10), ref position);
        rows.SendAll();
        RowBatch batch = await rows.TakeAsync(TestContext.Current.CancellationToken);
        rows.Abandon();

        // On a thread of its own: without an end it would never return.
        Task delivery = Task.Run(
            () => new BatchDelivery(batch, requests, rows, new RejectedRows(null, NullLogger.Instance)).RunAsync(new CancellationToken(canceled: true)),
            TestContext.Current.CancellationToken);

        await Should.ThrowAsync<OperationCanceledException>(delivery.InTime());
    }

    private sealed class WillingTransport : ITransport
    {
        public ValueTask<ServerCapabilities> NegotiateAsync(CancellationToken cancellationToken) => new(new ServerCapabilities(ProtocolVersion.Version1, 127));

        public ValueTask VerifyAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public ValueTask SendAsync(ReadOnlySequence<byte> rows, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public void Dispose()
        {
        }
    }
}
