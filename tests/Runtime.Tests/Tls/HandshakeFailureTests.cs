using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using Questline.Testing;
using Questline.Tls;

namespace Questline.Runtime.Tests.Tls;

/// <summary>Servers that fail before they present a certificate.</summary>
public class HandshakeFailureTests
{
    private static readonly byte[] HttpAnswer = "HTTP/1.1 400 Bad request\r\nContent-Length: 0\r\n\r\n"u8.ToArray();
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(250);

    [Fact]
    public async Task A_server_that_answers_in_plain_HTTP_is_named_as_such()
    {
        await using var server = LoopbackServer.Plain(async (stream, token) => await stream.WriteAsync(HttpAnswer, token));

        await RefusedAsync(server, TlsProblem.PlainTextServer, "plain HTTP");
    }

    [Fact]
    public async Task A_server_that_answers_with_other_bytes_does_not_speak_TLS()
    {
        await using var server = LoopbackServer.Plain(async (stream, token) => await stream.WriteAsync("220 mail\r\n"u8.ToArray(), token));

        await RefusedAsync(server, TlsProblem.PlainTextServer, "not TLS");
    }

    [Fact]
    public async Task A_server_that_closes_a_handshake_but_answers_HTTP_speaks_plain_text()
    {
        await using var server = LoopbackServer.Plain(AnswerHttpOrCloseAsync);

        await RefusedAsync(server, TlsProblem.PlainTextServer, "answers plain HTTP");
    }

    [Fact]
    public async Task A_server_that_ignores_a_handshake_but_answers_HTTP_speaks_plain_text()
    {
        await using var server = LoopbackServer.Plain(async (stream, token) =>
        {
            if (await IsHttpAsync(stream, token))
                await stream.WriteAsync(HttpAnswer, token);
            await StallAsync(stream, token);
        });

        await RefusedAsync(server, TlsProblem.PlainTextServer, "answers plain HTTP", Short);
    }

    [Fact]
    public async Task A_server_that_closes_at_once_closed_the_connection()
    {
        await using var server = LoopbackServer.Plain((_, _) => Task.CompletedTask);

        var refusal = await RefusedAsync(server, TlsProblem.ConnectionClosed, "closed during the TLS handshake");

        refusal.IsTransient.ShouldBeTrue();
    }

    [Fact]
    public async Task A_server_that_resets_the_connection_closed_it()
    {
        await using var server = LoopbackServer.Plain(async (stream, token) =>
        {
            await stream.ReadExactlyAsync(new byte[1], token);
            stream.Socket.LingerState = new LingerOption(true, 0);
        });

        await RefusedAsync(server, TlsProblem.ConnectionClosed, "closed during the TLS handshake");
    }

    [Fact]
    public async Task A_server_that_closes_in_the_middle_of_a_record_closed_the_connection()
    {
        await using var server = LoopbackServer.Plain(async (stream, token) =>
        {
            await ReadClientHelloAsync(stream, token);
            await stream.WriteAsync(new byte[] { 0x16, 3, 3, 0x10, 0 }, token);
        });

        await RefusedAsync(server, TlsProblem.ConnectionClosed, "closed during the TLS handshake");
    }

    [Fact]
    public async Task A_server_that_says_nothing_runs_into_the_time_limit()
    {
        await using var server = LoopbackServer.Plain(StallAsync);

        var refusal = await RefusedAsync(server, TlsProblem.TimedOut, "in time", Short);

        refusal.IsTransient.ShouldBeTrue();
    }

    [Fact]
    public async Task A_caller_who_gives_up_gets_a_cancellation_and_no_TLS_error()
    {
        await using var server = LoopbackServer.Plain(StallAsync);
        using var cancellation = new CancellationTokenSource(Short);
        var client = TlsClient.Trusting(TlsCa.OsRoots);

        var thrown = await Should.ThrowAsync<OperationCanceledException>(async () =>
            await client.ConnectAsync(server, cancellationToken: cancellation.Token));

        thrown.CancellationToken.ShouldBe(cancellation.Token);
    }

    [Theory]
    [InlineData(40, "handshake_failure", "cipher suite")]
    [InlineData(112, "unrecognized_name", "no certificate for the host")]
    [InlineData(80, "internal_error", "openssl s_client")]
    [InlineData(250, "unknown", "openssl s_client")]
    public async Task An_alert_is_given_its_standard_name_and_the_advice_for_it(byte alert, string name, string advice)
    {
        await using var server = LoopbackServer.Plain(async (stream, token) =>
        {
            await ReadClientHelloAsync(stream, token);
            await stream.WriteAsync(new byte[] { 0x15, 3, 3, 0, 2, 2, alert }, token);
            await StallAsync(stream, token);
        });

        var refusal = await RefusedAsync(server, TlsProblem.HandshakeRefused, $"{name} ({alert})");

        refusal.Advice.ShouldContain(advice);
    }

    [Fact]
    public async Task An_alert_that_asks_for_a_certificate_is_a_demand()
    {
        await using var server = LoopbackServer.Plain(async (stream, token) =>
        {
            await ReadClientHelloAsync(stream, token);
            await stream.WriteAsync(new byte[] { 0x15, 3, 3, 0, 2, 2, 116 }, token);
            await StallAsync(stream, token);
        });

        await RefusedAsync(server, TlsProblem.ClientCertificateRequired, "demands a client certificate");
    }

    [Fact]
    public async Task A_server_that_refuses_both_versions_speaks_neither()
    {
        await using var server = LoopbackServer.Plain(async (stream, token) =>
        {
            await ReadClientHelloAsync(stream, token);
            await stream.WriteAsync(new byte[] { 0x15, 3, 1, 0, 2, 2, 70 }, token);
            await StallAsync(stream, token);
        });

        var refusal = await RefusedAsync(server, TlsProblem.UnsupportedProtocol, "neither TLS 1.2 nor TLS 1.3");

        refusal.Advice.ShouldContain("TLS 1.2 or 1.3");
    }

    [Fact]
    public async Task A_server_that_sends_a_record_with_something_else_in_it_sends_no_handshake()
    {
        await using var server = LoopbackServer.Plain(async (stream, token) =>
        {
            await ReadClientHelloAsync(stream, token);
            await stream.WriteAsync(new byte[] { 0x16, 3, 3, 0, 4, 0xff, 0, 0, 0 }, token);
            await StallAsync(stream, token);
        });

        await RefusedAsync(server, TlsProblem.InvalidHandshake, "no TLS handshake");
    }

    [Theory]
    [InlineData(0, "SSL 3.0")]
    [InlineData(1, "TLS 1.0")]
    [InlineData(2, "TLS 1.1")]
    public async Task A_server_that_offers_only_an_old_version_is_refused(byte minorVersion, string name)
    {
        await using var server = LoopbackServer.Plain(async (stream, token) =>
        {
            await ReadClientHelloAsync(stream, token);
            await stream.WriteAsync(ServerHello(minorVersion), token);
            await StallAsync(stream, token);
        });

        await RefusedAsync(server, TlsProblem.UnsupportedProtocol, name);
    }

    [Theory]
    [InlineData(SslProtocols.Tls12)]
    [InlineData(SslProtocols.Tls13)]
    public async Task TLS_1_2_and_1_3_are_both_spoken(SslProtocols protocol)
    {
        using var certificate = TestCertificates.Valid();
        using var roots = new TemporaryFile(certificate.RootPem);
        await using var server = LoopbackServer.Tls(certificate, protocol);

        await using var tls = await TlsClient.Trusting(TlsCa.PemFile, roots.Path).ConnectAsync(server);

        tls.SslProtocol.ShouldBe(protocol);
    }

    [Theory]
    [InlineData(SslProtocols.Tls12)]
    [InlineData(SslProtocols.Tls13)]
    public async Task The_certificate_is_diagnosed_in_both_versions(SslProtocols protocol)
    {
        using var certificate = TestCertificates.Expired();
        await using var server = LoopbackServer.Tls(certificate, protocol);

        (await TlsClient.Trusting(TlsCa.WebpkiRoots).RefusalAsync(server)).Problem.ShouldBe(TlsProblem.Expired);
    }

    [Fact]
    public async Task A_failed_handshake_closes_the_connection()
    {
        using var certificate = TestCertificates.SelfSigned();
        await using var server = LoopbackServer.Tls(certificate);
        await using var transport = await server.ConnectAsync(TestContext.Current.CancellationToken);
        var authenticator = new TlsAuthenticator(new TlsSettings(TlsCa.OsRoots, null, null, Verify: true), new RecordedLog());

        await Should.ThrowAsync<QuestTlsException>(async () =>
            await authenticator.AuthenticateAsync(transport, new DnsEndPoint("localhost", 1), null, TestContext.Current.CancellationToken));

        transport.CanRead.ShouldBeFalse();
    }

    private static async Task<QuestTlsException> RefusedAsync(LoopbackServer server, TlsProblem problem, string reason, TimeSpan? limit = null)
    {
        var client = new TlsClient(new TlsSettings(TlsCa.OsRoots, null, null, Verify: true), handshakeTimeout: limit);
        var refusal = await client.RefusalAsync(server);

        refusal.Problems.ShouldBe([problem], refusal.ToString());
        refusal.Message.ShouldContain(reason);
        return refusal;
    }

    private static async Task AnswerHttpOrCloseAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        if (await IsHttpAsync(stream, cancellationToken))
            await stream.WriteAsync(HttpAnswer, cancellationToken);
    }

    private static async Task<bool> IsHttpAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var start = new byte[4];
        await stream.ReadExactlyAsync(start, cancellationToken);
        return Encoding.ASCII.GetString(start) == "GET ";
    }

    // Reads the whole message, as closing a socket with unread bytes in it resets the connection.
    private static async Task ReadClientHelloAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var header = new byte[5];
        await stream.ReadExactlyAsync(header, cancellationToken);
        await stream.ReadExactlyAsync(new byte[(header[3] << 8) | header[4]], cancellationToken);
    }

    private static Task StallAsync(NetworkStream stream, CancellationToken cancellationToken) => stream.CopyToAsync(Stream.Null, cancellationToken);

    private static byte[] ServerHello(byte minorVersion)
    {
        byte[] body = [3, minorVersion, .. new byte[32], 0, 0, 0x2f, 0];
        byte[] message = [2, 0, 0, (byte)body.Length, .. body];
        return [0x16, 3, minorVersion, 0, (byte)message.Length, .. message];
    }
}
