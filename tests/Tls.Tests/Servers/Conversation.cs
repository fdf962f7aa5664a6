using System.Net.Sockets;

namespace Questline.Tls.Tests;

/// <summary>What servers do that do not get as far as a certificate.</summary>
internal static class Conversation
{
    private const byte Handshake = 0x16;
    private static readonly byte[] Greeting = "220 mail.example ESMTP\r\n"u8.ToArray();

    public static async Task GreetAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        await stream.WriteAsync(Greeting, cancellationToken);
        await ReadHelloAsync(stream, cancellationToken);
    }

    public static async Task SendGarbageAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        await ReadHelloAsync(stream, cancellationToken);
        await stream.WriteAsync(Noise(300), cancellationToken);
    }

    public static async Task SendHelloAndGarbageAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        await ReadHelloAsync(stream, cancellationToken);
        await stream.WriteAsync(Hello(minorVersion: 3), cancellationToken);
        await stream.WriteAsync(Record(Noise(300)), cancellationToken);
        await DrainAsync(stream, cancellationToken);
    }

    public static async Task SendOldHelloAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        await ReadHelloAsync(stream, cancellationToken);
        await stream.WriteAsync(Hello(minorVersion: 1), cancellationToken);
        await DrainAsync(stream, cancellationToken);
    }

    /// <summary>Ends the handshake with a fatal alert.</summary>
    public static Func<NetworkStream, CancellationToken, Task> Alert(byte description) => async (stream, cancellationToken) =>
    {
        await ReadHelloAsync(stream, cancellationToken);
        await stream.WriteAsync(new byte[] { 0x15, 3, 3, 0, 2, 2, description }, cancellationToken);
    };

    /// <summary>Takes the hello and says nothing. A second connection that does not speak TLS is closed, so that nobody waits for it.</summary>
    public static async Task StallAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var first = new byte[1];
        await stream.ReadExactlyAsync(first, cancellationToken);
        if (first[0] == Handshake)
            await DrainAsync(stream, cancellationToken);
    }

    public static async Task SendHalfHelloAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        await ReadHelloAsync(stream, cancellationToken);
        var hello = Hello(minorVersion: 3);
        await stream.WriteAsync(hello.AsMemory(0, hello.Length / 2), cancellationToken);
    }

    public static async Task SendHalfHelloAndStallAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        await SendHalfHelloAsync(stream, cancellationToken);
        await DrainAsync(stream, cancellationToken);
    }

    public static async Task ResetAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        await stream.ReadExactlyAsync(new byte[1], cancellationToken);
        stream.Socket.LingerState = new LingerOption(true, 0);
    }

    /// <summary>Reads the client's hello to its end, as a socket that is closed with something unread in it resets the connection.</summary>
    public static async Task ReadHelloAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        var header = new byte[5];
        await stream.ReadExactlyAsync(header, cancellationToken);
        if (header[0] == Handshake)
            await stream.ReadExactlyAsync(new byte[(header[3] << 8) | header[4]], cancellationToken);
    }

    private static Task DrainAsync(NetworkStream stream, CancellationToken cancellationToken) => stream.CopyToAsync(Stream.Null, cancellationToken);

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(6).NextBytes(bytes);
        bytes[0] = 0xfe;
        return bytes;
    }

    // A server's hello of TLS 1.x with ECDHE-ECDSA-AES128-GCM-SHA256 and secure renegotiation.
    private static byte[] Hello(byte minorVersion)
    {
        byte[] body = [3, minorVersion, .. new byte[32], 0, 0xc0, 0x2b, 0, 0, 5, 0xff, 1, 0, 1, 0];
        return Record([2, 0, 0, (byte)body.Length, .. body]);
    }

    private static byte[] Record(byte[] message) => [Handshake, 3, 3, (byte)(message.Length >> 8), (byte)message.Length, .. message];
}
