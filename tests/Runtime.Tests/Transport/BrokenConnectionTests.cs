using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Transport;

public class BrokenConnectionTests
{
    [Fact]
    public async Task A_refused_connection_is_explained()
    {
        var error = await Should.ThrowAsync<QuestConnectionException>(
            QuestSender.ConnectAsync($"http::addr=127.0.0.1:{ClosedPort()};", TestContext.Current.CancellationToken).InTime());

        error.Message.ShouldStartWith("The connection was refused: check that QuestDB runs");
        error.IsTransient.ShouldBeTrue();
        error.ToString().ShouldNotContain("127.0.0.1");
    }

    [Fact]
    public async Task An_unknown_host_is_explained_without_its_name()
    {
        var error = await Should.ThrowAsync<QuestConnectionException>(
            QuestSender.ConnectAsync("http::addr=no-such-host.invalid;", TestContext.Current.CancellationToken).InTime());

        error.Message.ShouldStartWith("The host in addr is not known");
        error.ToString().ShouldNotContain("no-such-host");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_connection_that_is_reset_keeps_the_rows(bool afterTheBody)
    {
        var isBroken = new StrongBox<bool>(true);
        await using var test = await SenderUnderTest.StartAsync(onWrite: async (request, cancellationToken) =>
        {
            if (!isBroken.Value)
                return null;
            if (afterTheBody)
                await request.ReadBodyAsync(cancellationToken);
            return WriteAnswer.Abort;
        });
        await test.WriteAsync(Tick.Several(100_000));

        var error = await Should.ThrowAsync<QuestConnectionException>(test.FlushAsync());
        error.IsTransient.ShouldBeTrue();
        error.ToString().ShouldNotContain("localhost");
        isBroken.Value = false;
        await test.FlushAsync();

        test.Received().Length.ShouldBe(100_000);
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 20")]
    [InlineData("HTTP/1.1 204 OK\r\nServer: quest")]
    public async Task An_answer_that_breaks_off_acknowledges_nothing(string answer)
    {
        await using var server = CannedServer.Writing(CannedAnswer.Raw(answer, ends: true));

        await FlushErrorAsync(server);
    }

    [Fact]
    public async Task Plain_HTTP_to_a_server_with_TLS_is_advised_to_use_https()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using var server = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { Certificate = certificate }, TestContext.Current.CancellationToken);

        var error = await Should.ThrowAsync<QuestConnectionException>(
            QuestSender.ConnectAsync($"http::addr=localhost:{server.Port};", TestContext.Current.CancellationToken).InTime());

        error.Message.ShouldContain("use the scheme https");
    }

    [Fact]
    public async Task A_server_that_does_not_speak_HTTP_is_told_apart()
    {
        await using var server = CannedServer.Writing(CannedAnswer.Raw("-ERR unknown command\r\n", ends: true));

        (await FlushErrorAsync(server)).Message.ShouldStartWith("What answered does not speak HTTP");
    }

    [Fact]
    public async Task A_server_that_does_not_answer_within_request_timeout_keeps_the_rows()
    {
        var time = new ManualTimeProvider();
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(
            "auto_flush=off;request_timeout=3000;request_min_throughput=0;", answers.OnWriteAsync, time);
        await test.WriteAsync(Tick.Several(10));
        Task flush = test.FlushAsync();
        await answers.ArrivalAsync();

        time.Advance(TimeSpan.FromMilliseconds(2999));
        flush.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromMilliseconds(1));

        (await Should.ThrowAsync<QuestConnectionException>(flush)).Message.ShouldContain("request_timeout");
        await answers.DepartureAsync();
        answers.ReleaseAll();
        await test.FlushAsync();
        test.Received().Length.ShouldBe(10);
    }

    [Fact]
    public async Task A_large_request_gets_time_for_its_size()
    {
        var time = new ManualTimeProvider();
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(
            "auto_flush=off;request_timeout=1000;request_min_throughput=1000;", answers.OnWriteAsync, time);
        await test.Sender.WriteAsync(Note.OfLength(10_000), TestContext.Current.CancellationToken);
        Task flush = test.FlushAsync();
        await answers.ArrivalAsync();

        time.Advance(TimeSpan.FromMilliseconds(11_000));
        flush.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromMilliseconds(100));

        await Should.ThrowAsync<QuestConnectionException>(flush);
        await answers.DepartureAsync();
        answers.ReleaseAll();
    }

    /// <summary>A byte a second for a large batch is longer than any timer runs.</summary>
    [Fact]
    public async Task The_slowest_throughput_and_the_longest_times_work()
    {
        const string Longest = "request_timeout=2147483647;connect_timeout=2147483647;close_timeout=2147483647;";
        await using var test = await SenderUnderTest.StartAsync($"auto_flush=off;request_min_throughput=1;{Longest}");
        await test.WriteAsync(Tick.Several(100_000));

        await test.FlushAsync();

        test.Server.RowCount.ShouldBe(100_000);
    }

    [Fact]
    public async Task A_port_that_never_answers_is_told_apart()
    {
        var time = new ManualTimeProvider();
        await using var server = SilentServer.Start();
        QuestSenderOptions options = QuestSenderOptions.Parse($"http::addr=127.0.0.1:{server.Port};connect_timeout=2000;request_timeout=3000;");
        options.TimeProvider = time;
        Task connecting = QuestSender.ConnectAsync(options, TestContext.Current.CancellationToken);
        await server.ConnectedAsync().InTime();

        time.Advance(TimeSpan.FromSeconds(5));

        (await Should.ThrowAsync<QuestConnectionException>(connecting.InTime())).Message.ShouldContain("check that addr names its HTTP port");
    }

    [Fact]
    public async Task A_server_that_restarts_on_its_port_is_found_again()
    {
        CannedServer first = CannedServer.Writing(CannedAnswer.NoContent);
        int port = first.Port;
        await using QuestSender sender = QuestSender.Create(first.ConfString);
        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken);
        await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();
        await first.DisposeAsync();

        await sender.WriteAsync(Tick.Of(2), TestContext.Current.CancellationToken);
        await Should.ThrowAsync<QuestConnectionException>(sender.FlushAsync(TestContext.Current.CancellationToken).InTime());
        await using CannedServer second = CannedServer.Writing(CannedAnswer.NoContent, port);
        await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();

        // It is asked again what it speaks: what comes back may be another release.
        second.Requests.Select(request => request.IsWrite).ShouldBe([false, true]);
        sender.Acknowledged.ShouldBe(2);
    }

    [Fact]
    public async Task A_connection_that_the_server_closed_while_idle_costs_no_flush()
    {
        await using var server = CannedServer.Start(request => request.IsWrite
            ? CannedAnswer.NoContent with { Ends = true }
            : CannedAnswer.Settings(CannedServer.CurrentSettings));
        await using QuestSender sender = QuestSender.Create(server.ConfString);

        for (int number = 1; number <= 5; number++)
        {
            await sender.WriteAsync(Tick.Of(number), TestContext.Current.CancellationToken);
            await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();
            await server.ConnectionsEndedAsync(number).InTime();
        }

        server.ConnectionCount.ShouldBe(5);
    }

    private static async Task<QuestConnectionException> FlushErrorAsync(CannedServer server)
    {
        QuestSender sender = QuestSender.Create(server.ConfString);
        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken).InTime();

        var error = await Should.ThrowAsync<QuestConnectionException>(sender.FlushAsync(TestContext.Current.CancellationToken).InTime());

        sender.Pending.ShouldBe(1);
        await Should.ThrowAsync<QuestConnectionException>(sender.DisposeAsync().InTime());
        return error;
    }

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
