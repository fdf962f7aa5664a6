using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Text;

namespace Questline.Testing.Tests;

/// <summary>A connection without any protocol, so that a test sees how it ends.</summary>
internal sealed class RawConnection : IAsyncDisposable
{
    private readonly Socket _socket;
    private readonly Stream _stream;

    private RawConnection(Socket socket, Stream stream)
    {
        _socket = socket;
        _stream = stream;
    }

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static Task<RawConnection> OpenAsync(int port) => OpenAsync(IPAddress.Loopback, port);

    public static async Task<RawConnection> OpenAsync(IPAddress address, int port)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(new IPEndPoint(address, port), Cancelled);
        return new RawConnection(socket, new NetworkStream(socket, ownsSocket: true));
    }

    /// <summary>Opens a connection with TLS, which trusts the root of a certificate only.</summary>
    public static async Task<RawConnection> OpenAsync(int port, TestCertificate certificate)
    {
        RawConnection plain = await OpenAsync(port);
        var tls = new SslStream(plain._stream);
        SslClientAuthenticationOptions options = TrustingClient.Trusting(certificate.Root);
        options.TargetHost = "localhost";
        await tls.AuthenticateAsClientAsync(options, Cancelled);
        return new RawConnection(plain._socket, tls);
    }

    /// <summary>The beginning of a request to write, whose body may be longer than what is sent of it.</summary>
    public Task SendRequestAsync(string body, int? contentLength = null) => SendAsync(
        $"POST /write HTTP/1.1\r\nHost: localhost\r\nContent-Length: {contentLength ?? Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");

    public Task SendAsync(string text) => SendAsync(Encoding.UTF8.GetBytes(text));

    public async Task SendAsync(ReadOnlyMemory<byte> bytes) => await _stream.WriteAsync(bytes, Cancelled);

    /// <summary>Sends the end of the stream, and still receives.</summary>
    public void EndSending() => _socket.Shutdown(SocketShutdown.Send);

    /// <summary>Everything up to and with the next line feed.</summary>
    public async Task<byte[]> ReadLineAsync()
    {
        var line = new List<byte>();
        byte[] next = new byte[1];
        while (line is not [.., (byte)'\n'])
        {
            await _stream.ReadExactlyAsync(next, Cancelled);
            line.Add(next[0]);
        }

        return [.. line];
    }

    /// <summary>All that the server sends, and whether it then closed the connection (TCP FIN) or reset it (TCP RST).</summary>
    public async Task<(string Received, ConnectionEnd End)> ReadToEndAsync()
    {
        using var received = new MemoryStream();
        ConnectionEnd end = ConnectionEnd.Closed;
        try
        {
            await _stream.CopyToAsync(received, Cancelled);
        }
        catch (IOException exception) when (exception.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionReset })
        {
            end = ConnectionEnd.Reset;
        }

        return (Encoding.UTF8.GetString(received.ToArray()), end);
    }

    public ValueTask DisposeAsync() => _stream.DisposeAsync();
}
