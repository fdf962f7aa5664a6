using System.Net;
using System.Net.Sockets;
using System.Text;
using Questline.Runtime.Tests.Sending;

namespace Questline.Runtime.Tests.Transport;

/// <summary>The server's end of one connection.</summary>
internal sealed class TcpPeerConnection(NetworkStream connection, Stream? secured = null) : IDisposable
{
    private readonly Stream _stream = secured ?? connection;

    public IPAddress ClientAddress => ((IPEndPoint)connection.Socket.RemoteEndPoint!).Address;

    public async Task<string> ReadAsync(int length)
    {
        byte[] received = new byte[length];
        await _stream.ReadExactlyAsync(received, TestContext.Current.CancellationToken).InTime();
        return Encoding.UTF8.GetString(received);
    }

    public async Task<string> ReadLineAsync()
    {
        var line = new StringBuilder();
        while (await ReadAsync(1) is var next and not "\n")
            line.Append(next);
        return line.ToString();
    }

    /// <summary>All that comes until the client closes; then closes too, as a server does.</summary>
    public async Task<string> ReadToEndAsync()
    {
        using var received = new MemoryStream();
        await _stream.CopyToAsync(received, TestContext.Current.CancellationToken).InTime();
        Dispose();
        return Encoding.UTF8.GetString(received.ToArray());
    }

    public Task WriteAsync(string text) => _stream.WriteAsync(Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken).InTime();

    /// <summary>Closes by a reset instead of in order, which the stream would do.</summary>
    public void Reset() => connection.Socket.Close(timeout: 0);

    public void Dispose() => _stream.Dispose();
}
