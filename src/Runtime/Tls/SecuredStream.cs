using System.Net.Security;

namespace Questline.Tls;

/// <summary>
/// A TLS connection that knows a refusal which comes late. With TLS 1.3 a server looks at the client certificate when the handshake has ended
/// for this side already, so that its refusal looks like a connection that broke before anything came.
/// </summary>
internal sealed class SecuredStream(ObservedStream traffic) : SslStream(traffic, leaveInnerStreamOpen: false)
{
    /// <summary>A refusal takes a round trip; what ends a connection later is something else.</summary>
    private static readonly TimeSpan RefusalTime = TimeSpan.FromSeconds(2);

    private Func<Exception?, QuestTlsException>? _refusal;
    private TimeProvider _time = TimeProvider.System;
    private long _start;
    private volatile bool _isWatched;

    /// <summary>Whether the server demanded a client certificate.</summary>
    public bool DemandsCertificate => _refusal is not null;

    /// <summary>Begins to watch for a refusal.</summary>
    /// <param name="refusal">Makes the error, of what was thrown underneath.</param>
    /// <param name="time">What measures the time that a refusal takes.</param>
    public void Watch(Func<Exception?, QuestTlsException> refusal, TimeProvider time)
    {
        _refusal = refusal;
        _time = time;
        _start = time.GetTimestamp();
        _isWatched = true;
    }

    /// <summary>The server has shown by other means that it takes the certificate.</summary>
    public void StopWatching() => _isWatched = false;

    /// <summary>The error for a server that said in its own protocol that it refuses. Only where <see cref="DemandsCertificate"/>.</summary>
    public QuestTlsException Refusal() => _refusal!(null);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _isWatched ? ReadWatchedAsync(buffer, cancellationToken) : base.ReadAsync(buffer, cancellationToken);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        _isWatched ? WriteWatchedAsync(buffer, cancellationToken) : base.WriteAsync(buffer, cancellationToken);

    private async ValueTask<int> ReadWatchedAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            int count = await base.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            if (count == 0 && buffer.Length > 0 && IsRefusal)
                throw _refusal!(null);
            if (count > 0)
                StopWatching();
            return count;
        }
        catch (IOException exception) when (IsRefusal)
        {
            throw _refusal!(exception);
        }
    }

    private async ValueTask WriteWatchedAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            await base.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException exception) when (IsRefusal)
        {
            throw _refusal!(exception);
        }
    }

    private bool IsRefusal => _isWatched && _time.GetElapsedTime(_start) < RefusalTime;
}
