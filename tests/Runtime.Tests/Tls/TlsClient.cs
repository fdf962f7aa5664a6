using System.Net;
using System.Net.Security;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Questline.Tls;

namespace Questline.Runtime.Tests.Tls;

/// <summary>Connects to a <see cref="LoopbackServer"/> as a sender does.</summary>
internal sealed class TlsClient(TlsSettings settings, ILogger? logger = null, TimeSpan? handshakeTimeout = null)
{
    private static readonly TimeSpan Generous = TimeSpan.FromSeconds(60);

    private readonly TlsAuthenticator _authenticator = new(settings, logger ?? NullLogger.Instance) { HandshakeTimeout = handshakeTimeout ?? Generous };

    public static TlsClient Trusting(TlsCa ca, string? rootsPath = null) => new(new TlsSettings(ca, rootsPath, null, Verify: true));

    /// <summary>Connects, and reads the server's greeting.</summary>
    public async Task<SslStream> ConnectAsync(LoopbackServer server, string host = "localhost", CancellationToken? cancellationToken = null)
    {
        var token = cancellationToken ?? TestContext.Current.CancellationToken;
        var transport = await server.ConnectAsync(token);
        var (tls, _) = await _authenticator.AuthenticateAsync(transport, new DnsEndPoint(host, server.EndPoint.Port), async reconnecting => await server.ConnectAsync(reconnecting), token);
        var greeting = new byte[5];
        await tls.ReadExactlyAsync(greeting, token);
        greeting.ShouldBe("hello"u8.ToArray());
        return tls;
    }

    /// <summary>Connects, and expects to be refused.</summary>
    public Task<QuestTlsException> RefusalAsync(LoopbackServer server, string host = "localhost") =>
        Should.ThrowAsync<QuestTlsException>(async () => await ConnectAsync(server, host));
}
