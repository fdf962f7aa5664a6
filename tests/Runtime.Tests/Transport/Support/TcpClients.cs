using System.Buffers;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Questline.Configuration;
using Questline.ConfStrings;
using Questline.Runtime.Tests.Sending;
using Questline.Transport;

namespace Questline.Runtime.Tests.Transport;

/// <summary>Makes what a sender uses over TCP, of a conf string.</summary>
internal static class TcpClients
{
    /// <summary>Rows that a write cannot finish while nobody reads, whatever the operating system buffers.</summary>
    public static string MoreThanBuffersHold { get; } = new('x', 32 * 1024 * 1024);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TcpTransport Transport(string conf, TimeProvider? time = null, ILogger? log = null)
    {
        SenderSettings settings = Settings(conf);
        return new TcpTransport(
            settings, settings.Addresses[0], Connector(settings, time), time ?? TimeProvider.System, log ?? NullLogger.Instance);
    }

    /// <summary>A transport that is connected to the server, and the server's end.</summary>
    public static async Task<TcpPair> ConnectAsync(TcpPeer server, string conf = "", TimeProvider? time = null, ILogger? log = null)
    {
        TcpTransport transport = Transport($"tcp::addr=127.0.0.1:{server.Port};{conf}", time, log);
        Task<TcpPeerConnection> accepting = server.AcceptAsync();
        await transport.ConnectAsync();
        return new TcpPair(transport, await accepting);
    }

    /// <summary>A bare socket, as a transport opens it.</summary>
    public static async Task<Socket> SocketAsync(string conf)
    {
        SenderSettings settings = Settings(conf);
        NetworkStream stream = await Connector(settings).OpenAsync(
            new DnsEndPoint(settings.Addresses[0].Host, settings.Addresses[0].Port), Cancellation);
        return stream.Socket;
    }

    public static Task<ServerCapabilities> ConnectAsync(this TcpTransport transport) =>
        transport.NegotiateAsync(Cancellation).AsTask().InTime();

    public static Task SendAsync(this TcpTransport transport, string rows, CancellationToken? cancellationToken = null) =>
        transport.SendAsync(new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(rows)), cancellationToken ?? Cancellation).InTime();

    /// <summary>Looks until the transport has noticed that its connection has ended.</summary>
    public static Task<TException> EndAsync<TException>(this TcpTransport transport)
        where TException : Exception => Should.ThrowAsync<TException>(async () =>
    {
        while (true)
        {
            await transport.VerifyAsync(Cancellation).InTime();
            await Task.Yield();
        }
    });

    private static SenderSettings Settings(string conf) => SenderSettings.From(ConfString.Parse(conf));

    private static ServerConnector Connector(SenderSettings settings, TimeProvider? time = null) =>
        new(settings, time ?? TimeProvider.System, NullLogger.Instance);
}
