using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Questline.Configuration;
using Questline.Tls;

namespace Questline.Transport;

/// <summary>Opens connections: TCP, and TLS on top where the scheme asks for it.</summary>
internal sealed class ServerConnector
{
    private readonly SenderSettings _settings;
    private readonly TimeProvider _timeProvider;
    private readonly TlsAuthenticator? _tls;

    public ServerConnector(SenderSettings settings, TimeProvider timeProvider, ILogger logger)
    {
        _settings = settings;
        _timeProvider = timeProvider;
        if (settings.UsesTls)
            _tls = new TlsAuthenticator(settings.Tls, logger) { HandshakeTimeout = settings.ConnectTimeout };
    }

    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>, which leaves TLS to us where it gets a TLS stream.</summary>
    /// <exception cref="QuestException">There is no connection, or none that may be trusted.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        DnsEndPoint server = context.DnsEndPoint;
        Stream plain = await OpenAsync(server, cancellationToken).ConfigureAwait(false);
        return _tls is null
            ? plain
            : await _tls.AuthenticateAsync(plain, server.Host, token => OpenAsync(server, token), cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<Stream> OpenAsync(DnsEndPoint server, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(_settings.ConnectTimeout, _timeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            await socket.ConnectAsync(server, either.Token).ConfigureAwait(false);
            // Not before: .NET 8 then tries only the first of a host's addresses.
            socket.NoDelay = true;
            socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive, true);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (Exception exception)
        {
            socket.Dispose();
            cancellationToken.ThrowIfCancellationRequested();
            throw exception switch
            {
                SocketException failure => ConnectionFailure.Explain(failure),
                OperationCanceledException => new QuestConnectionException(
                    "The server did not answer the connection within connect_timeout: check the host in addr and firewalls in between."),
                _ => exception,
            };
        }
    }
}
