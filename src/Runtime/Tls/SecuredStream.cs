using System.Net.Security;

namespace Questline.Tls;

/// <summary>
/// A TLS connection that knows a refusal which comes late. With TLS 1.3 a server looks at the client certificate when the handshake has ended
/// for this side already, so that its refusal looks like a connection that broke before anything came.
/// </summary>
internal sealed class SecuredStream(ObservedStream traffic) : SslStream(traffic, leaveInnerStreamOpen: false)
{
    private LateRefusal? _refusal;
    private volatile bool _isWatched;

    /// <summary>Whether the server demanded a client certificate.</summary>
    public bool DemandsCertificate => _refusal is not null;

    /// <summary>Begins to watch for a refusal, until the server answers.</summary>
    public void Watch(LateRefusal refusal)
    {
        _refusal = refusal;
        _isWatched = true;
    }

    /// <summary>The server has shown, by an answer or by other means, that it takes the certificate or does without.</summary>
    public void StopWatching()
    {
        _isWatched = false;
        _refusal?.NoteAnswer();
    }

    /// <summary>The error for a server that said in its own protocol that it refuses. Only where <see cref="DemandsCertificate"/>.</summary>
    public QuestTlsException Refusal() => _refusal!.ToException(cause: null);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _isWatched ? ReadWatchedAsync(_refusal!, buffer, cancellationToken) : base.ReadAsync(buffer, cancellationToken);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        _isWatched ? WriteWatchedAsync(_refusal!, buffer, cancellationToken) : base.WriteAsync(buffer, cancellationToken);

    private async ValueTask<int> ReadWatchedAsync(LateRefusal refusal, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            int count = await base.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (count > 0)
                StopWatching();
            else if (_isWatched && buffer.Length > 0 && refusal.IsClosing)
                throw refusal.ToException(cause: null);
            return count;
        }
        catch (IOException exception) when (_isWatched && refusal.Is(exception))
        {
            throw refusal.ToException(exception);
        }
    }

    private async ValueTask WriteWatchedAsync(LateRefusal refusal, ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            await base.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException exception) when (_isWatched && refusal.Is(exception))
        {
            throw refusal.ToException(exception);
        }
    }
}
