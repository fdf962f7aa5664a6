using System.Buffers;
using System.Net.Security;
using System.Net.Sockets;
using Questline.Configuration;

namespace Questline.Transport;

/// <summary>
/// A connection that rows go over and nothing comes back. A read is always under way: its end is the only thing to be heard of the server.
/// (Looking at the socket instead would mistake what TLS sends for its own purposes.)
/// </summary>
internal sealed class TcpConnection : IDisposable
{
    /// <summary>What a write must get rid of within the time for progress.</summary>
    private const int SliceLength = 64 * 1024;

    private static readonly TimeSpan FarewellTime = TimeSpan.FromSeconds(1);

    private readonly SenderSettings _settings;
    private readonly TimeProvider _timeProvider;
    private readonly Socket _socket;
    private readonly Stream _stream;
    private readonly Task<TcpEnd> _end;
    private bool _isBroken;

    public TcpConnection(SenderSettings settings, TimeProvider timeProvider, Socket socket, Stream stream)
    {
        _settings = settings;
        _timeProvider = timeProvider;
        _socket = socket;
        _stream = stream;
        // It outlives the call that opened it, whose activity and other ambient state are not its own.
        using AsyncFlowControl flow = ExecutionContext.SuppressFlow();
        _end = WatchAsync();
    }

    /// <summary>Completes when the server has closed the connection, it broke, or the server sent something. Never fails.</summary>
    public Task<TcpEnd> End => _end;

    /// <summary>Whether the connection has ended, which a write may notice before the read does.</summary>
    public bool HasEnded => _isBroken || _end.IsCompleted;

    /// <exception cref="QuestException">The connection has ended.</exception>
    public void ThrowIfEnded()
    {
        if (_end.IsCompleted)
            throw Explain(_end.Result);
    }

    /// <summary>Returns when the operating system has taken all rows and the connection had not ended until then.</summary>
    /// <exception cref="QuestException">It had, or the server took nothing for <c>connect_timeout</c>. The connection is of no use any more.</exception>
    public async ValueTask WriteAsync(ReadOnlySequence<byte> rows, CancellationToken cancellationToken)
    {
        ThrowIfEnded();
        using var stall = new CancellationTokenSource(_settings.ConnectTimeout, _timeProvider);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stall.Token, cancellationToken);
        try
        {
            foreach (ReadOnlyMemory<byte> segment in rows)
            {
                for (ReadOnlyMemory<byte> rest = segment; !rest.IsEmpty; rest = rest[Math.Min(rest.Length, SliceLength)..])
                {
                    await _stream.WriteAsync(rest[..Math.Min(rest.Length, SliceLength)], either.Token).ConfigureAwait(false);
                    stall.CancelAfter(_settings.ConnectTimeout);
                }
            }
        }
        catch (OperationCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw TcpFailure.Stalled();
        }
        catch (IOException exception)
        {
            _isBroken = true;
            ThrowIfEnded();
            throw TcpFailure.Closed(exception, _settings.UsesTls);
        }

        ThrowIfEnded();
    }

    /// <summary>
    /// Closes behind the last row: waits up to a second for the server to close too, so that nothing resets what is still on its way.
    /// </summary>
    /// <returns>False where the server had closed the connection first, or broke it now.</returns>
    public bool Close()
    {
        bool isOpen = !_end.IsCompleted;
        FarewellAsync().Wait(FarewellTime);
        bool isBroken = _end.IsCompleted && !_end.Result.IsOrderly;
        Dispose();
        return isOpen && !isBroken;
    }

    /// <summary>Closes at once. A row that is on its way in part is no row to the server.</summary>
    public void Dispose() => _stream.Dispose();

    private async Task<TcpEnd> WatchAsync()
    {
        byte[] received = new byte[1];
        try
        {
            return await _stream.ReadAsync(received).ConfigureAwait(false) == 0 ? new TcpEnd() : new TcpEnd(received[0]);
        }
        catch (Exception exception)
        {
            // Whatever it is, nothing can be read any more, also where that is for our own closing.
            return new TcpEnd(Failure: exception);
        }
    }

    private async Task FarewellAsync()
    {
        if (_stream is SslStream tls)
            await ShutdownAsync(tls).ConfigureAwait(false);
        try
        {
            _socket.Shutdown(SocketShutdown.Send);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // It is broken already, or took too long and was closed.
        }

        await _end.ConfigureAwait(false);
    }

    /// <summary>A courtesy: whatever keeps it from being said, OpenSSL's own errors included, must not keep the connection from closing.</summary>
    private static async Task ShutdownAsync(SslStream tls)
    {
        try
        {
            await tls.ShutdownAsync().ConfigureAwait(false);
        }
        catch (Exception)
        {
        }
    }

    private QuestException Explain(TcpEnd end) => TcpFailure.Explain(end, _settings.Credentials is not null, _settings.UsesTls);
}
