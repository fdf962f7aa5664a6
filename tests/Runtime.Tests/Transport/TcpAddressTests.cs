using System.Net;
using System.Net.Sockets;
using Questline.Transport;

namespace Questline.Runtime.Tests.Transport;

/// <summary>From where and to where a connection goes.</summary>
public class TcpAddressTests
{
    [Theory]
    [InlineData("127.0.0.1", "127.0.0.1")]
    [InlineData("127.0.0.1", "localhost")]
    [InlineData("127.0.0.1", "questdb.localhost")]
    [InlineData("127.0.0.1", "eu.QuestDB.LocalHost.")]
    [InlineData("::1", "[::1]")]
    public async Task A_server_is_reached_by_address_and_by_name(string listening, string host)
    {
        using var server = TcpPeer.Start(IPAddress.Parse(listening));
        using TcpTransport transport = TcpClients.Transport($"tcp::addr={host}:{server.Port};");

        await transport.ConnectAsync();
        using TcpPeerConnection peer = await server.AcceptAsync();
        await transport.SendAsync("t v=1i\n");

        (await peer.ReadLineAsync()).ShouldBe("t v=1i");
    }

    [Fact]
    public async Task Every_address_of_a_host_is_tried()
    {
        using var server = TcpPeer.Start();
        var opener = new SocketOpener(localAddress: null);
        IPAddress[] addresses = [IPAddress.Parse("127.0.0.77"), IPAddress.IPv6Loopback, IPAddress.Loopback];

        using Socket socket = await opener.OpenAsync(addresses, server.Port, TestContext.Current.CancellationToken);

        ((IPEndPoint)socket.RemoteEndPoint!).Address.ShouldBe(IPAddress.Loopback);
    }

    [Fact]
    public async Task Connections_are_without_delay_and_kept_alive()
    {
        using var server = TcpPeer.Start();

        using Socket socket = await TcpClients.SocketAsync($"tcp::addr=127.0.0.1:{server.Port};");

        socket.NoDelay.ShouldBeTrue();
        socket.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive).ShouldNotBe(0);
    }

    [Theory]
    [InlineData("127.0.0.1", "127.0.0.2")]
    [InlineData("::1", "::1")]
    public async Task A_connection_comes_from_bind_interface(string listening, string bound)
    {
        using var server = TcpPeer.Start(IPAddress.Parse(listening));
        using Socket socket = await TcpClients.SocketAsync(
            $"tcp::addr={(listening.Contains(':') ? $"[{listening}]" : listening)}:{server.Port};bind_interface={bound};");

        using TcpPeerConnection peer = await server.AcceptAsync();

        peer.ClientAddress.ShouldBe(IPAddress.Parse(bound));
    }

    [Theory]
    [InlineData("127.0.0.1", "::1", "the host in addr has none: bind to an IPv4 address")]
    [InlineData("[::1]", "127.0.0.1", "the host in addr has none: bind to an IPv6 address")]
    public async Task An_interface_of_the_other_family_is_refused(string host, string bound, string message)
    {
        using TcpTransport transport = TcpClients.Transport($"tcp::addr={host}:1;bind_interface={bound};");

        (await Should.ThrowAsync<QuestConnectionException>(transport.ConnectAsync())).Message.ShouldContain(message);
    }

    [Fact]
    public async Task An_interface_that_this_machine_does_not_have_is_refused()
    {
        using TcpTransport transport = TcpClients.Transport("tcp::addr=127.0.0.1:1;bind_interface=192.0.2.1;");

        var error = await Should.ThrowAsync<QuestConnectionException>(transport.ConnectAsync());

        error.Message.ShouldContain("The address in bind_interface cannot be used (AddressNotAvailable)");
        error.ToString().ShouldNotContain("192.0.2.1");
    }

    [Fact]
    public async Task A_refused_connection_is_explained()
    {
        using var server = TcpPeer.Start();
        int port = server.Port;
        server.Dispose();
        using TcpTransport transport = TcpClients.Transport($"tcp::addr=127.0.0.1:{port};");

        var error = await Should.ThrowAsync<QuestConnectionException>(transport.ConnectAsync());

        error.Message.ShouldContain("9009 for TCP");
        error.ToString().ShouldNotContain("127.0.0.1");
    }
}
