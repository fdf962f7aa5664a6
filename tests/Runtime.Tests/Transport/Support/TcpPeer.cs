using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Transport;

/// <summary>A server on a free loopback port whose connections a test takes and scripts one by one.</summary>
internal sealed class TcpPeer : IDisposable
{
    private readonly TcpListener _listener;

    private TcpPeer(IPAddress address)
    {
        _listener = new TcpListener(address, 0);
        _listener.Start();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public static TcpPeer Start(IPAddress? address = null) => new(address ?? IPAddress.Loopback);

    /// <summary>The next connection.</summary>
    public async Task<TcpPeerConnection> AcceptAsync() => new(await AcceptStreamAsync());

    /// <summary>The next connection, with TLS on it.</summary>
    public async Task<TcpPeerConnection> AcceptTlsAsync(TestCertificate certificate)
    {
        NetworkStream stream = await AcceptStreamAsync();
        var tls = new SslStream(stream);
        await tls.AuthenticateAsServerAsync(certificate.Certificate).InTime();
        return new TcpPeerConnection(stream, tls);
    }

    public void Dispose() => _listener.Dispose();

    private async Task<NetworkStream> AcceptStreamAsync() => new(await _listener.AcceptSocketAsync().InTime(), ownsSocket: true);
}
