using System.Buffers;
using Questline.Transport;

namespace Questline.Sending;

/// <summary>One server, and what is known about it. Safe for use by several threads.</summary>
internal sealed class Server(ITransport transport) : IDisposable
{
    private volatile ServerCapabilities? _capabilities;

    public ITransport Transport => transport;

    /// <inheritdoc cref="ServerRotation.OpenAsync"/>
    public async ValueTask<ServerCapabilities> OpenAsync(CancellationToken cancellationToken) =>
        _capabilities ??= await transport.NegotiateAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Delivers rows.</summary>
    /// <exception cref="QuestException">The server has acknowledged none of them.</exception>
    public async ValueTask SendAsync(ReadOnlySequence<byte> rows, CancellationToken cancellationToken)
    {
        try
        {
            await transport.SendAsync(rows, cancellationToken).ConfigureAwait(false);
        }
        catch (QuestConnectionException)
        {
            // What comes back may be another release.
            _capabilities = null;
            throw;
        }
    }

    public void Dispose() => transport.Dispose();
}
