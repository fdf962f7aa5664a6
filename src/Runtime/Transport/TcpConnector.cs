using System.Net;
using System.Net.Sockets;
using Questline.Configuration;
using Questline.Tls;

namespace Questline.Transport;

/// <summary>Makes connections to one server that rows can be written to: open, secured and authenticated.</summary>
internal sealed class TcpConnector : IDisposable
{
    /// <summary>A server that refuses a signature or a certificate closes the connection after about a round trip, and nothing else tells of it.</summary>
    private static readonly TimeSpan RefusalTime = TimeSpan.FromMilliseconds(200);

    private readonly SenderSettings _settings;
    private readonly ServerConnector _connector;
    private readonly TimeProvider _timeProvider;
    private readonly DnsEndPoint _server;
    private readonly EcdsaChallenge? _challenge;

    /// <exception cref="QuestConfigurationException">The private key in <c>token</c> is none.</exception>
    public TcpConnector(SenderSettings settings, ServerAddress address, ServerConnector connector, TimeProvider timeProvider)
    {
        _settings = settings;
        _connector = connector;
        _timeProvider = timeProvider;
        _server = new DnsEndPoint(address.Host, address.Port);
        _challenge = settings.Credentials is EcdsaCredentials credentials ? new EcdsaChallenge(credentials) : null;
    }

    /// <summary>
    /// Opens within <c>connect_timeout</c>; TLS and the challenge have <c>auth_timeout</c> together. Where the server authenticates, waits a
    /// moment longer for it to refuse.
    /// </summary>
    /// <exception cref="QuestException">There is no connection.</exception>
    public async ValueTask<TcpConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        NetworkStream plain = await _connector.OpenAsync(_server, cancellationToken).ConfigureAwait(false);
        long opened = _timeProvider.GetTimestamp();
        Stream stream = await _connector.SecureAsync(plain, _server, cancellationToken).ConfigureAwait(false);
        try
        {
            if (_challenge is not null)
                await AuthenticateAsync(_challenge, stream, opened, cancellationToken).ConfigureAwait(false);
            var connection = new TcpConnection(_settings, _timeProvider, plain.Socket, stream);
            SecuredStream? demanding = stream as SecuredStream is { DemandsCertificate: true } secured ? secured : null;
            if (_challenge is not null || demanding is not null)
                await WaitForRefusalAsync(connection, cancellationToken).ConfigureAwait(false);
            // From now on rows are on their way, and a bad one closes the connection just so.
            demanding?.StopWatching();
            return connection;
        }
        catch
        {
            await stream.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public void Dispose() => _challenge?.Dispose();

    private async ValueTask AuthenticateAsync(EcdsaChallenge challenge, Stream stream, long opened, CancellationToken cancellationToken)
    {
        TimeSpan left = _settings.AuthTimeout - _timeProvider.GetElapsedTime(opened);
        using var timeout = new CancellationTokenSource(left > TimeSpan.Zero ? left : TimeSpan.Zero, _timeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            await challenge.AnswerAsync(stream, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw TcpFailure.NoChallengeInTime();
        }
    }

    private QuestException Refusal(TcpEnd end) => _challenge is null || end.Failure is QuestTlsException
        ? TcpFailure.Explain(end, authenticates: _challenge is not null, usesTls: true)
        : TcpFailure.SignatureRefused();

    private async ValueTask WaitForRefusalAsync(TcpConnection connection, CancellationToken cancellationToken)
    {
        await Task.WhenAny(connection.End, Task.Delay(RefusalTime, _timeProvider, cancellationToken)).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        if (connection.End.IsCompleted)
            throw Refusal(connection.End.Result);
    }
}
