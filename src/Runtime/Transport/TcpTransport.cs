using System.Buffers;
using Microsoft.Extensions.Logging;
using Questline.Configuration;

namespace Questline.Transport;

/// <summary>
/// QuestDB ILP over TCP(S). The server acknowledges nothing: rows count as delivered when the operating system took them and the connection
/// had not ended. One connection, opened by the first call and again by the call after one that found it ended.
/// </summary>
internal sealed class TcpTransport : ITransport
{
    private readonly SenderSettings _settings;
    private readonly TcpConnector _connector;
    private readonly ILogger _logger;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private readonly CancellationTokenSource _stop = new();
    private TcpConnection? _connection;

    /// <exception cref="QuestConfigurationException">The private key in <c>token</c> is none.</exception>
    public TcpTransport(SenderSettings settings, ServerAddress address, ServerConnector connector, TimeProvider timeProvider, ILogger logger)
    {
        _settings = settings;
        _connector = new TcpConnector(settings, address, connector, timeProvider);
        _logger = logger;
    }

    /// <summary>Connects: what the server speaks cannot be asked.</summary>
    public async ValueTask<ServerCapabilities> NegotiateAsync(CancellationToken cancellationToken)
    {
        await VerifyAsync(cancellationToken).ConfigureAwait(false);
        return new ServerCapabilities(_settings.ProtocolVersion ?? ProtocolVersion.Version1, _settings.MaxNameLength);
    }

    public ValueTask VerifyAsync(CancellationToken cancellationToken) => SendAsync(ReadOnlySequence<byte>.Empty, cancellationToken);

    public async ValueTask SendAsync(ReadOnlySequence<byte> rows, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_stop.IsCancellationRequested, typeof(QuestSender));
        using var either = CancellationTokenSource.CreateLinkedTokenSource(_stop.Token, cancellationToken);
        try
        {
            await _gate.WaitAsync(either.Token).ConfigureAwait(false);
            try
            {
                _connection ??= await _connector.ConnectAsync(either.Token).ConfigureAwait(false);
                await WriteAsync(_connection, rows, either.Token).ConfigureAwait(false);
            }
            finally
            {
                _gate.Release();
            }
        }
        catch (OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new ObjectDisposedException(nameof(QuestSender), "The sender was disposed while it was sending.");
        }
    }

    /// <summary>Gives up what is under way and closes the connection, for which it takes up to a second.</summary>
    public void Dispose()
    {
        if (_stop.IsCancellationRequested)
            return;

        _stop.Cancel();
        _gate.Wait();
        if (_connection?.Close() == false)
            _logger.ClosedByServer();
        _connection = null;
        _gate.Release();
        _connector.Dispose();
    }

    /// <summary>A connection that failed, or that has a part of a row on it, is never written to again.</summary>
    private async ValueTask WriteAsync(TcpConnection connection, ReadOnlySequence<byte> rows, CancellationToken cancellationToken)
    {
        try
        {
            await connection.WriteAsync(rows, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // The rows of this call go out again; those sent before are not known to be lost, and nobody else would hear of them.
            if (connection.HasEnded)
                _logger.ClosedByServer(exception);
            _connection = null;
            connection.Dispose();
            throw;
        }
    }
}
