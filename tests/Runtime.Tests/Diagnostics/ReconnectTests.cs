using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Diagnostics;

[Collection(RunsAlone.Name)]
public class ReconnectTests
{
    private const string Instrument = "questline.reconnects";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_connection_that_stays_is_none()
    {
        using var measurements = new Measurements();
        await using var test = await SenderUnderTest.StartAsync();

        await test.WriteAsync(Tick.Of(1));
        await test.FlushAsync();
        await test.WriteAsync(Tick.Of(2));
        await test.FlushAsync();

        measurements.Of(Instrument).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_restarted_server_is_connected_to_again()
    {
        using var measurements = new Measurements();
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;retry_timeout=10000;");
        await test.WriteAsync(Tick.Of(1));
        await test.FlushAsync();

        await test.Server.RestartAsync(Cancellation);
        await test.WriteAsync(Tick.Of(2));
        await test.FlushAsync();

        measurements.Sum(Instrument).ShouldBe(1);
    }

    [Fact]
    public async Task So_is_the_next_server_of_several()
    {
        using var measurements = new Measurements();
        await using var first = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { OnWrite = new ServerFault(WriteAnswer.Text(421, "replica")).OnWriteAsync }, Cancellation);
        await using var second = await QuestTestServer.StartAsync(cancellationToken: Cancellation);
        await using QuestSender sender = QuestSender.Create($"http::addr=localhost:{first.Port},localhost:{second.Port};auto_flush=off;");

        await sender.WriteAsync(Tick.Of(1), Cancellation).InTime();
        await sender.FlushAsync(Cancellation).InTime();

        measurements.Sum(Instrument).ShouldBe(1);
    }

    [Fact]
    public async Task So_is_a_server_over_TCP()
    {
        using var measurements = new Measurements();
        await using var server = await QuestTestServer.StartAsync(new QuestTestServerOptions { Tcp = true }, Cancellation);
        await using QuestSender sender = QuestSender.Create(server.TcpConfString + "auto_flush=off;");
        await sender.WriteAsync(Tick.Of(1), Cancellation).InTime();
        await sender.FlushAsync(Cancellation).InTime();
        await server.WaitForRowsAsync(1, Cancellation).InTime();

        await server.RestartAsync(Cancellation);
        while (server.RowCount < 2)
        {
            // The sender notices when it next uses the connection; what it sent before that is lost.
            await sender.WriteAsync(Tick.Of(2), Cancellation).InTime();
            await sender.FlushAsync(Cancellation).InTime();
        }

        measurements.Sum(Instrument).ShouldBe(1);
    }
}
