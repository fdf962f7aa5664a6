using Questline.Transport;

namespace Questline.Runtime.Tests.Transport;

/// <summary>Both ends of a connection. The server's closes first: the client would wait for it.</summary>
internal sealed record TcpPair(TcpTransport Transport, TcpPeerConnection Peer) : IDisposable
{
    public void Dispose()
    {
        Peer.Dispose();
        Transport.Dispose();
    }
}
