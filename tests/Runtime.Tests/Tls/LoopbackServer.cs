using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Questline.Testing;

namespace Questline.Runtime.Tests.Tls;

/// <summary>A server on a free loopback port that treats every connection as the test says.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly Func<NetworkStream, CancellationToken, Task> _serve;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _accepting;

    private LoopbackServer(IPAddress address, Func<NetworkStream, CancellationToken, Task> serve)
    {
        _listener = new TcpListener(address, 0);
        _listener.Start();
        _serve = serve;
        _accepting = AcceptAsync();
    }

    public IPEndPoint EndPoint => (IPEndPoint)_listener.LocalEndpoint;

    /// <summary>The server name indication of the last handshake; empty where the client sent none.</summary>
    public string? ServerName { get; private set; }

    public static LoopbackServer Plain(Func<NetworkStream, CancellationToken, Task> serve, IPAddress? address = null) =>
        new(address ?? IPAddress.Loopback, serve);

    public static LoopbackServer Tls(TestCertificate certificate, SslProtocols protocols = SslProtocols.None, IPAddress? address = null) =>
        Tls(certificate.Certificate, certificate.Intermediates, protocols, address);

    public static LoopbackServer Tls(
        X509Certificate2 certificate,
        X509Certificate2Collection intermediates,
        SslProtocols protocols = SslProtocols.None,
        IPAddress? address = null)
    {
        SkipUnlessSpoken(protocols);
        var context = SslStreamCertificateContext.Create(certificate, intermediates, offline: true);
        LoopbackServer? server = null;
        return server = new LoopbackServer(address ?? IPAddress.Loopback, async (stream, cancellationToken) =>
        {
            await using var tls = new SslStream(stream);
            await tls.AuthenticateAsServerAsync(
                (_, hello, _, _) =>
                {
                    server!.ServerName = hello.ServerName;
                    return ValueTask.FromResult(new SslServerAuthenticationOptions { ServerCertificateContext = context, EnabledSslProtocols = protocols });
                },
                null,
                cancellationToken);
            await tls.WriteAsync("hello"u8.ToArray(), cancellationToken);
            await tls.CopyToAsync(Stream.Null, cancellationToken);
        });
    }

    /// <summary>Skips the test where this system has no server of that version.</summary>
    public static void SkipUnlessSpoken(SslProtocols protocols) =>
        Assert.SkipWhen(protocols == SslProtocols.Tls13 && OperatingSystem.IsMacOS(), "Servers of .NET speak no TLS 1.3 on macOS.");

    public async Task<Stream> ConnectAsync(CancellationToken cancellationToken)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        await socket.ConnectAsync(EndPoint, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _accepting;
        _listener.Stop();
        _stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
                connections.Add(ServeAsync(await _listener.AcceptSocketAsync(_stopping.Token)));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(connections);
        }
    }

    private async Task ServeAsync(Socket socket)
    {
        await using var stream = new NetworkStream(socket, ownsSocket: true);
        try
        {
            await _serve(stream, _stopping.Token);
        }
        catch (Exception exception) when (exception is IOException or AuthenticationException or OperationCanceledException)
        {
            // The client went away, or does not trust this server: what the test is about.
        }
    }
}
