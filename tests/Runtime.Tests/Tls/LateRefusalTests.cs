using System.Collections.Concurrent;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Questline.Configuration;
using Questline.Runtime.Tests.Sending;
using Questline.Testing;
using Questline.Transport;

namespace Questline.Runtime.Tests.Tls;

/// <summary>
/// A server that demands a client certificate and goes through with the handshake all the same. What it does then is a refusal, or it is something else.
/// </summary>
public sealed class LateRefusalTests : IDisposable
{
    private const string NoContent = "HTTP/1.1 204 No Content\r\n\r\n";
    private const string Closing = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
    private const string Page = "HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nno";

    private readonly TestCertificate _certificate = TestCertificates.Valid();
    private readonly TemporaryFile _roots;

    public LateRefusalTests() => _roots = new TemporaryFile(_certificate.RootPem);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_as_the_first_answer_is_a_refusal()
    {
        await using LoopbackServer server = Demanding(Page);

        var failure = await Should.ThrowAsync<QuestTlsException>(() => QuestSender.ConnectAsync(Conf(server), Cancellation));

        failure.Problems.ShouldBe([TlsProblem.ClientCertificateRequired]);
    }

    [Fact]
    public async Task A_page_behind_another_answer_means_something_else()
    {
        await using LoopbackServer server = Demanding(NoContent, Page);

        (await FailureBehindTheFirstAnswerAsync(server)).ShouldNotBeOfType<QuestTlsException>();
    }

    [Fact]
    public async Task A_connection_that_ends_before_the_first_answer_is_a_refusal()
    {
        await using LoopbackServer server = Demanding();

        var failure = await Should.ThrowAsync<QuestTlsException>(() => QuestSender.ConnectAsync(Conf(server), Cancellation));

        failure.Problems.ShouldBe([TlsProblem.ClientCertificateRequired]);
    }

    [Fact]
    public async Task A_later_connection_to_a_server_that_has_answered_ends_for_another_reason()
    {
        await using LoopbackServer server = Demanding(Closing);

        (await FailureBehindTheFirstAnswerAsync(server)).ShouldNotBeOfType<QuestTlsException>();
    }

    [Fact]
    public async Task Whether_rows_are_stored_is_not_known_where_the_refusal_came_behind_them()
    {
        await using LoopbackServer server = Demanding();
        await using QuestSender sender = QuestSender.Create(Conf(server));

        var failure = await Should.ThrowAsync<QuestTransactionException>(() => sender.WriteTransactionAsync<Tick>([Tick.Of(1)], Cancellation));

        failure.InnerException.ShouldBeOfType<QuestTlsException>().Problem.ShouldBe(TlsProblem.ClientCertificateRequired);
        failure.IsOutcomeKnown.ShouldBeFalse();
    }

    [Fact]
    public async Task Bytes_over_TCP_are_no_refusal_of_a_signature_that_nobody_asked_for()
    {
        await using LoopbackServer server = DemandingOverTcp("x");

        QuestException failure = await Should.ThrowAsync<QuestException>(() =>
            QuestSender.ConnectAsync($"tcps::addr=localhost:{server.EndPoint.Port};tls_roots={_roots.Path};", Cancellation));

        failure.Message.ShouldStartWith("The server sent something");
    }

    [Fact]
    public async Task A_server_that_took_a_connection_over_TCP_closes_later_ones_for_another_reason()
    {
        int connections = 0;
        await using LoopbackServer server = Demanding(async (tls, token) =>
        {
            if (Interlocked.Increment(ref connections) == 1)
                await tls.CopyToAsync(Stream.Null, token);
        });
        SenderSettings settings = SenderSettings.From(QuestSenderOptions.Parse(
            $"tcps::addr=localhost:{server.EndPoint.Port};tls_roots={_roots.Path};"));
        using var connector = new ServerConnector(settings, TimeProvider.System, NullLogger.Instance);
        using var tcp = new TcpConnector(settings, settings.Addresses[0], connector, TimeProvider.System);
        using TcpConnection taken = await tcp.ConnectAsync(Cancellation);

        QuestException failure = await Should.ThrowAsync<QuestException>(async () => (await tcp.ConnectAsync(Cancellation)).Dispose());

        failure.ShouldBeOfType<QuestConnectionException>();
    }

    [Fact]
    public async Task Another_port_of_the_host_is_another_server()
    {
        await using LoopbackServer answering = DemandingOverTcp("hello");
        await using LoopbackServer closing = Demanding((_, _) => Task.CompletedTask);
        var client = TlsClient.Trusting(TlsCa.PemFile, _roots.Path);
        await (await client.ConnectAsync(answering)).DisposeAsync();

        QuestTlsException failure = await client.RefusalAsync(closing);

        failure.Problem.ShouldBe(TlsProblem.ClientCertificateRequired);
    }

    public void Dispose()
    {
        _certificate.Dispose();
        _roots.Dispose();
    }

    /// <summary>Connects, which is answered, and writes a row, which fails.</summary>
    private async Task<QuestException> FailureBehindTheFirstAnswerAsync(LoopbackServer server)
    {
        await using QuestSender sender = await QuestSender.ConnectAsync(Conf(server), Cancellation);
        await sender.WriteAsync(Tick.Of(1), Cancellation);
        QuestException failure = await Should.ThrowAsync<QuestException>(() => sender.FlushAsync(Cancellation));
        sender.DiscardPending();
        return failure;
    }

    private string Conf(LoopbackServer server) =>
        $"https::addr=localhost:{server.EndPoint.Port};tls_roots={_roots.Path};protocol_version=2;retry_timeout=0;";

    /// <summary>Answers so many requests in turn, over whichever connection, and closes the connection of every further one.</summary>
    private LoopbackServer Demanding(params string[] answers)
    {
        var left = new ConcurrentQueue<string>(answers);
        return Demanding(async (tls, token) =>
        {
            await ReadRequestAsync(tls, token);
            while (left.TryDequeue(out string? answer))
            {
                await tls.WriteAsync(Encoding.ASCII.GetBytes(answer), token);
                if (answer == Closing)
                    return;
                await ReadRequestAsync(tls, token);
            }
        });
    }

    private LoopbackServer DemandingOverTcp(string text) => Demanding(async (tls, token) =>
    {
        await tls.WriteAsync(Encoding.ASCII.GetBytes(text), token);
        await tls.CopyToAsync(Stream.Null, token);
    });

    private LoopbackServer Demanding(Func<SslStream, CancellationToken, Task> serve)
    {
        LoopbackServer.SkipUnlessSpoken(SslProtocols.Tls13);
        return LoopbackServer.Plain(async (stream, token) =>
        {
            await using var tls = new SslStream(stream, leaveInnerStreamOpen: false, (_, presented, _, _) => presented is null);
            var options = new SslServerAuthenticationOptions
            {
                ServerCertificate = _certificate.Certificate,
                ClientCertificateRequired = true,
                EnabledSslProtocols = SslProtocols.Tls13,
            };
            await tls.AuthenticateAsServerAsync(options, token);
            await serve(tls, token);
            stream.Socket.Shutdown(SocketShutdown.Send);
        });
    }

    /// <summary>Reads a request to its end, be its body chunked or empty.</summary>
    private static async Task ReadRequestAsync(SslStream tls, CancellationToken cancellationToken)
    {
        var request = new StringBuilder();
        byte[] buffer = new byte[4096];
        while (!IsComplete(request.ToString()) && await tls.ReadAsync(buffer, cancellationToken) is var count and > 0)
            request.Append(Encoding.Latin1.GetString(buffer, 0, count));
    }

    private static bool IsComplete(string request)
    {
        int end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        if (end < 0)
            return false;
        return request.Contains("Transfer-Encoding: chunked", StringComparison.OrdinalIgnoreCase)
            ? request.EndsWith("0\r\n\r\n", StringComparison.Ordinal)
            : request.Length - end - 4 >= ContentLength(request);
    }

    private static int ContentLength(string request)
    {
        const string Header = "Content-Length: ";
        int start = request.IndexOf(Header, StringComparison.OrdinalIgnoreCase);
        return start < 0 ? 0 : int.Parse(request[(start + Header.Length)..request.IndexOf("\r\n", start, StringComparison.Ordinal)], provider: null);
    }
}
