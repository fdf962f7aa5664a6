using System.Net;
using System.Net.Sockets;
using System.Text;
using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Transport;

public class RequestTests
{
    [Fact]
    public async Task Rows_are_posted_as_QuestDB_wants_them()
    {
        CannedRequest request = await WriteAsync("");

        request.Line.ShouldBe("POST /write?precision=n HTTP/1.1");
        request.Header("Content-Type").ShouldBe("text/plain; charset=utf-8");
        request.Header("Content-Length").ShouldBe($"{request.Body.Length}");
        request.Header("Authorization").ShouldBeNull();
        request.Header("Expect").ShouldBeNull();
        Encoding.UTF8.GetString(request.Body).ShouldBe("ticks,writer=w number=1i 1767225600000001t\n");
    }

    [Fact]
    public async Task A_user_is_sent_as_UTF_8()
    {
        CannedRequest request = await WriteAsync("username=jörg;password=pässwörd;;€;");

        request.Header("Authorization").ShouldBe("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("jörg:pässwörd;€")));
    }

    [Fact]
    public async Task A_token_is_sent_as_it_is() =>
        (await WriteAsync("token=abc.DEF-123_~+/=;")).Header("Authorization").ShouldBe("Bearer abc.DEF-123_~+/=");

    [Theory]
    [InlineData("username=jörg;password=pässwörd;;€;")]
    [InlineData("token=abc.DEF-123;")]
    public async Task The_right_credentials_open_the_door(string credentials)
    {
        var options = new QuestTestServerOptions { Username = "jörg", Password = "pässwörd;€", Token = "abc.DEF-123" };
        await using var server = await QuestTestServer.StartAsync(options, TestContext.Current.CancellationToken);

        await using QuestSender sender = await QuestSender.ConnectAsync(
            $"http::addr=localhost:{server.Port};{credentials}", TestContext.Current.CancellationToken).InTime();
        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken);
        await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();

        server.RowCount.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("username=jörg;password=wrong;")]
    [InlineData("token=wrong;")]
    public async Task Wrong_credentials_show_when_connecting(string credentials)
    {
        var options = new QuestTestServerOptions { Username = "jörg", Password = "right" };
        await using var server = await QuestTestServer.StartAsync(options, TestContext.Current.CancellationToken);

        var refusal = await Should.ThrowAsync<QuestAuthenticationException>(QuestSender.ConnectAsync(
            $"http::addr=localhost:{server.Port};{credentials}", TestContext.Current.CancellationToken).InTime());

        refusal.Status.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_read_only_server_shows_when_connecting_without_negotiation()
    {
        await using var server = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { AcceptsWrites = false }, TestContext.Current.CancellationToken);

        var refusal = await Should.ThrowAsync<QuestServerException>(QuestSender.ConnectAsync(
            server.ConfString + "protocol_version=3;", TestContext.Current.CancellationToken).InTime());

        refusal.Status.ShouldBe(HttpStatusCode.MisdirectedRequest);
    }

    [Fact]
    public async Task Connecting_stores_nothing()
    {
        await using var server = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

        await using QuestSender sender = await QuestSender.ConnectAsync(server.ConfString, TestContext.Current.CancellationToken);

        server.Tables.ShouldBeEmpty();
        sender.Written.ShouldBe(0);
    }

    [Fact]
    public async Task Connecting_can_be_given_up()
    {
        await using var server = SilentServer.Start();
        using var cancellation = new CancellationTokenSource();
        Task<QuestSender> connecting = QuestSender.ConnectAsync($"http::addr=127.0.0.1:{server.Port};", cancellation.Token);
        await server.ConnectedAsync().InTime();

        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(connecting.InTime());
        await server.DisconnectedAsync().InTime();
    }

    [Fact]
    public async Task Rows_can_be_compressed()
    {
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;gzip=on;");
        await test.WriteAsync(Tick.Several(10_000));

        await test.FlushAsync();

        test.Received().ShouldBe(Enumerable.Range(0, 10_000).Select(number => (long)number));
        test.Server.Requests.ShouldHaveSingleItem().BodyLength.ShouldBeLessThan(10_000 * 20);
    }

    [Fact]
    public async Task Compressed_rows_that_fail_go_out_again()
    {
        var fault = new ServerFault(WriteAnswer.Abort);
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;gzip=on;", fault.OnWriteAsync);
        await test.WriteAsync(Tick.Several(200_000));

        await Should.ThrowAsync<QuestConnectionException>(test.FlushAsync());
        fault.Repair();
        await test.FlushAsync();

        test.Received().Length.ShouldBe(200_000);
    }

    [Fact]
    public async Task Many_flushes_share_one_connection()
    {
        await using var server = CannedServer.Writing(CannedAnswer.NoContent);
        await using QuestSender sender = await QuestSender.ConnectAsync(server.ConfString, TestContext.Current.CancellationToken);

        for (int number = 0; number < 20; number++)
        {
            await sender.WriteAsync(Tick.Of(number), TestContext.Current.CancellationToken);
            await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();
        }

        server.ConnectionCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_server_at_an_IPv6_address_is_reached()
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6, "This machine has no IPv6.");
        await using var server = CannedServer.Start(
            request => request.IsWrite ? CannedAnswer.NoContent : CannedAnswer.Settings(CannedServer.CurrentSettings), IPAddress.IPv6Loopback);

        await using QuestSender sender = await QuestSender.ConnectAsync(
            $"http::addr=[::1]:{server.Port};", TestContext.Current.CancellationToken).InTime();

        server.Requests[0].Header("Host").ShouldBe($"[::1]:{server.Port}");
    }

    /// <summary>The first request that carries rows.</summary>
    private static async Task<CannedRequest> WriteAsync(string conf)
    {
        await using var server = CannedServer.Writing(CannedAnswer.NoContent);
        await using QuestSender sender = QuestSender.Create(server.ConfString + conf);
        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken).InTime();
        await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();
        return server.Writes.ShouldHaveSingleItem();
    }
}
