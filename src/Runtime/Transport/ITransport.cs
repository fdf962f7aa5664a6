using System.Buffers;

namespace Questline.Transport;

/// <summary>The way to one server. Safe for use by several threads.</summary>
internal interface ITransport : IDisposable
{
    /// <summary>Finds out what the server speaks.</summary>
    /// <exception cref="QuestException">The server cannot be reached, trusted or understood, or takes no rows.</exception>
    ValueTask<ServerCapabilities> NegotiateAsync(CancellationToken cancellationToken);

    /// <summary>Makes sure that the server takes rows from us, without sending one.</summary>
    /// <exception cref="QuestException">It does not.</exception>
    ValueTask VerifyAsync(CancellationToken cancellationToken);

    /// <summary>Delivers rows: returns once the server has acknowledged all of them.</summary>
    /// <exception cref="QuestException">The server acknowledged none of them; whether it stored them is certain only where it answered.</exception>
    ValueTask SendAsync(ReadOnlySequence<byte> rows, CancellationToken cancellationToken);
}
