using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Questline.Configuration;
using Questline.Diagnostics;
using Questline.Tls;

namespace Questline.Transport;

/// <summary>
/// Opens connections: TCP, and TLS on top where the scheme asks for it. One for all servers of a sender; safe for use by several threads.
/// </summary>
internal sealed class ServerConnector : IDisposable
{
    private readonly SenderSettings _settings;
    private readonly TimeProvider _timeProvider;
    private readonly SocketOpener _sockets;
    private readonly TlsAuthenticator? _tls;
    private readonly ServerCertificates _certificates;
    private int _connections;

    /// <exception cref="QuestTlsException">Verification is off and the build does not allow it.</exception>
    public ServerConnector(SenderSettings settings, TimeProvider timeProvider, ILogger logger)
    {
        _settings = settings;
        _timeProvider = timeProvider;
        _certificates = new ServerCertificates(timeProvider, settings.Tls.ExpiryNotice, logger);
        _sockets = new SocketOpener(settings.BindInterface is { } address ? IPAddress.Parse(address) : null);
        if (settings.UsesTls)
        {
            _tls = new TlsAuthenticator(settings.Tls, logger)
            {
                HandshakeTimeout = settings.UsesTcp ? settings.AuthTimeout : settings.ConnectTimeout,
                TimeProvider = timeProvider,
            };
        }
    }

    /// <summary>When the first certificate expires of those that servers showed; null where none was shown.</summary>
    public DateTimeOffset? CertificateExpiresAt => _certificates.FirstExpiry;

    /// <summary>A connection that rows may travel on.</summary>
    /// <exception cref="QuestException">There is no connection, or none that may be trusted.</exception>
    public async ValueTask<Stream> ConnectAsync(DnsEndPoint server, CancellationToken cancellationToken)
    {
        NetworkStream plain = await OpenAsync(server, cancellationToken).ConfigureAwait(false);
        return await SecureAsync(plain, server, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The first half of <see cref="ConnectAsync"/>: TCP, within <c>connect_timeout</c>.</summary>
    /// <exception cref="QuestConnectionException">There is no connection.</exception>
    public async ValueTask<NetworkStream> OpenAsync(DnsEndPoint server, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(_settings.ConnectTimeout, _timeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            return new NetworkStream(await _sockets.OpenAsync(server, either.Token).ConfigureAwait(false), ownsSocket: true);
        }
        catch (Exception exception) when (exception is SocketException or OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw exception is SocketException failure
                ? ConnectionFailure.ExplainConnecting(failure)
                : new QuestConnectionException(
                    "The server did not answer the connection within connect_timeout: check the host in addr and firewalls in between.")
                {
                    NothingWasSent = true,
                };
        }
    }

    /// <summary>The second half of <see cref="ConnectAsync"/>: TLS where the scheme asks for it. Where this throws, the connection is closed.</summary>
    /// <exception cref="QuestTlsException">The server may not be trusted.</exception>
    public async ValueTask<Stream> SecureAsync(NetworkStream plain, DnsEndPoint server, CancellationToken cancellationToken)
    {
        Stream connection = _tls is null
            ? plain
            : (await AuthenticateAsync(_tls, plain, server, cancellationToken).ConfigureAwait(false)).Stream;
        if (Interlocked.Increment(ref _connections) > 1)
            RequestMetrics.Reconnect();
        return connection;
    }

    /// <summary>The handshake of <see cref="SecureAsync"/>, with what it showed. Only where the scheme asks for TLS.</summary>
    /// <exception cref="QuestTlsException">The server may not be trusted.</exception>
    public ValueTask<SecuredConnection> AuthenticateAsync(NetworkStream plain, DnsEndPoint server, CancellationToken cancellationToken) =>
        AuthenticateAsync(_tls!, plain, server, cancellationToken);

    public void Dispose() => _certificates.Dispose();

    private async ValueTask<SecuredConnection> AuthenticateAsync(
        TlsAuthenticator tls, NetworkStream plain, DnsEndPoint server, CancellationToken cancellationToken)
    {
        SecuredConnection secured = await tls.AuthenticateAsync(
            plain, server, async token => await OpenAsync(server, token).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        _certificates.Note(server, secured.Chain.Verified);
        return secured;
    }
}
