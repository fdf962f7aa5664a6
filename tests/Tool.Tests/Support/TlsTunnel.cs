using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tool.Tests;

/// <summary>Takes TLS on one port and passes on what comes, as a proxy in front of a server without TLS does.</summary>
internal sealed class TlsTunnel : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly SslStreamCertificateContext _certificate;
    private readonly int _serverPort;
    private readonly Task _accepting;

    /// <param name="certificatePath">The server's chain, as PEM.</param>
    /// <param name="keyPath">Its private key.</param>
    /// <param name="serverPort">Where the server without TLS listens.</param>
    public TlsTunnel(string certificatePath, string keyPath, int serverPort)
    {
        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(certificatePath);
        _certificate = SslStreamCertificateContext.Create(X509Certificate2.CreateFromPemFile(certificatePath, keyPath), chain, offline: true);
        _serverPort = serverPort;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        while (!_stop.IsCancellationRequested)
            connections.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        await Task.WhenAll(connections);
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        using (var server = new TcpClient())
        {
            await using var tls = new SslStream(client.GetStream());
            await tls.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificateContext = _certificate }, _stop.Token);
            await server.ConnectAsync(IPAddress.Loopback, _serverPort, _stop.Token);
            await Task.WhenAny(tls.CopyToAsync(server.GetStream(), _stop.Token), server.GetStream().CopyToAsync(tls, _stop.Token));
        }
    }
}
