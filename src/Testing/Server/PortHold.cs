using System.Net;
using System.Net.Sockets;

namespace Questline.Testing.Server;

/// <summary>Keeps a port for a server that is stopped: nobody else is given it, and connecting to it is refused as nothing listens.</summary>
internal sealed class PortHold : IDisposable
{
    private readonly Socket _socket;

    public PortHold(IPAddress address, int port)
    {
        _socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        _socket.Bind(new IPEndPoint(address, port));
    }

    public void Dispose() => _socket.Dispose();
}
