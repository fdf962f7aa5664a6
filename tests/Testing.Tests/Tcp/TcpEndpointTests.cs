using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Questline.Testing.Tests;

public class TcpEndpointTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task There_is_no_port_unless_asked_for()
    {
        await using QuestTestServer server = await QuestTestServer.StartAsync(cancellationToken: Cancelled);

        server.TcpPort.ShouldBe(0);
        Should.Throw<InvalidOperationException>(() => server.TcpConfString).Message.ShouldContain("Tcp");
    }

    [Fact]
    public async Task The_conf_string_names_the_address()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync();

        under.Server.TcpConfString.ShouldBe($"tcp::addr=localhost:{under.Server.TcpPort};");
        under.Server.TcpPort.ShouldNotBe(under.Server.Port);
    }

    [Fact]
    public async Task The_conf_string_carries_the_key()
    {
        TestKey key = TestKey.Create("me");
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync(new() { TcpKey = key });

        under.Server.TcpConfString.ShouldBe(
            $"tcp::addr=localhost:{under.Server.TcpPort};username=me;token={key.Token};token_x={key.TokenX};token_y={key.TokenY};");
    }

    [Fact(Timeout = 30_000)]
    public async Task Tls_begins_with_the_first_byte()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync(new() { Certificate = certificate });
        await using RawConnection connection = await RawConnection.OpenAsync(under.Server.TcpPort, certificate);

        await connection.SendAsync("t f=1i 1\n");

        await under.WaitForRowsAsync(1);
        under.Server.TcpConfString.ShouldBe(
            $"tcps::addr=localhost:{under.Server.TcpPort};tls_ca=pem_file;tls_roots={under.Server.RootsPath};");
    }

    [Fact(Timeout = 30_000)]
    public async Task Rows_arrive_over_ipv6()
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6, "This machine has no IPv6.");
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync(new() { IPv6 = true });
        await using RawConnection tcp = await RawConnection.OpenAsync(IPAddress.IPv6Loopback, under.Server.TcpPort);
        await using RawConnection http = await RawConnection.OpenAsync(IPAddress.IPv6Loopback, under.Server.Port);

        await tcp.SendAsync("t f=1i 1\n");
        await http.SendRequestAsync("t f=2i 2\n");

        await under.WaitForRowsAsync(2);
        under.Server.TcpConfString.ShouldBe($"tcp::addr=[::1]:{under.Server.TcpPort};");
        under.Server.ConfString.ShouldBe($"http::addr=[::1]:{under.Server.Port};");
    }

    [Fact(Timeout = 30_000)]
    public async Task All_connections_can_be_reset_and_new_ones_are_served()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync();
        await using RawConnection first = await under.OpenAsync();
        await using RawConnection second = await under.OpenAsync();
        await first.SendAsync("t f=1i 1\n");
        await second.SendAsync("t f=1i 1\n");
        await under.WaitForRowsAsync(2);

        under.Server.Tcp.AbortConnections();

        (await first.ReadToEndAsync()).End.ShouldBe(ConnectionEnd.Reset);
        (await second.ReadToEndAsync()).End.ShouldBe(ConnectionEnd.Reset);
        (await under.SendAsync("t f=2i 2\n")).ShouldBe(ConnectionEnd.Closed);
        under.Values().ShouldBe([1, 1, 2]);
    }

    [Fact(Timeout = 30_000)]
    public async Task Connections_over_tls_can_be_reset()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync(new() { Certificate = certificate });
        await using RawConnection connection = await RawConnection.OpenAsync(under.Server.TcpPort, certificate);
        await connection.SendAsync("t f=1i 1\n");
        await under.WaitForRowsAsync(1);

        under.Server.Tcp.AbortConnections();

        (await connection.ReadToEndAsync()).End.ShouldBe(ConnectionEnd.Reset);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_connection_can_be_closed_after_some_rows()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync();
        under.Server.Tcp.CloseAfterRows = 3;
        string rows = string.Concat(Enumerable.Range(1, 10).Select(i => $"t f={i}i {i}\n"));

        await under.SendAsync(rows);
        await under.SendAsync(rows);
        under.Values().ShouldBe([1, 2, 3, 1, 2, 3]);
        under.Server.Tcp.CloseAfterRows = null;
        await under.SendAsync("t f=4i 4\n");

        under.Values().Last().ShouldBe(4);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_server_that_stops_reading_lets_writers_wait()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync();
        await using RawConnection connection = await under.OpenAsync();
        byte[] rows = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat($"t v=\"{new string('x', 1_000)}\" 1\n", 200)));
        under.Server.Tcp.Pause();

        // However long a pause tells that a write waits, a slow machine can only end this loop early.
        int sends = 0;
        Task pending = Task.CompletedTask;
        while (pending.IsCompletedSuccessfully && sends < 1_000)
        {
            pending = connection.SendAsync(rows);
            sends++;
            await Task.WhenAny(pending, Task.Delay(TimeSpan.FromMilliseconds(200), Cancelled));
        }

        pending.IsCompleted.ShouldBeFalse();
        under.Server.RowCount.ShouldBe(0);
        under.Server.Tcp.Resume();
        await pending;
        await under.WaitForRowsAsync(sends * 200);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_connection_over_the_limit_is_served_when_another_closes()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync(new() { TcpConnectionLimit = 1 });
        RawConnection first = await under.OpenAsync();
        await first.SendAsync("t f=1i 1\n");
        await under.WaitForRowsAsync(1);

        await using RawConnection second = await under.OpenAsync();
        await second.SendAsync("t f=3i 3\n");
        await first.SendAsync("t f=2i 2\n");
        await under.WaitForRowsAsync(2);
        under.Server.Tcp.ConnectionCount.ShouldBe(1);
        await first.DisposeAsync();

        await under.WaitForRowsAsync(3);
        under.Values().ShouldBe([1, 2, 3]);
    }

    [Fact(Timeout = 30_000)]
    public async Task An_idle_connection_is_closed()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync(new() { TcpIdleTimeout = TimeSpan.FromMilliseconds(50) });
        await using RawConnection connection = await under.OpenAsync();

        (await connection.ReadToEndAsync()).ShouldBe(("", ConnectionEnd.Closed));
    }

    [Fact(Timeout = 30_000)]
    public async Task Rows_arrive_on_the_same_port_after_a_restart()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync();
        await using RawConnection before = await under.OpenAsync();
        await before.SendAsync("t f=1i 1\n");
        await under.WaitForRowsAsync(1);

        await under.Server.RestartAsync(Cancelled);

        (await before.ReadToEndAsync()).End.ShouldBe(ConnectionEnd.Reset);
        await under.SendAsync("t f=2i 2\n");
        under.Values().ShouldBe([1, 2]);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_stopped_server_lets_go_of_connections_that_it_does_not_read()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync(new() { TcpConnectionLimit = 1 });
        await using RawConnection served = await under.OpenAsync();
        await served.SendAsync("t f=1i 1\n");
        await under.WaitForRowsAsync(1);
        under.Server.Tcp.Pause();
        await using RawConnection waiting = await under.OpenAsync();

        await under.Server.StopAsync();

        (await served.ReadToEndAsync()).End.ShouldBe(ConnectionEnd.Reset);
        (await waiting.ReadToEndAsync()).End.ShouldBe(ConnectionEnd.Reset);
    }

    [Fact]
    public async Task A_key_without_tcp_is_refused()
    {
        await Should.ThrowAsync<ArgumentException>(() => QuestTestServer.StartAsync(new() { TcpKey = TestKey.Create() }, Cancelled));
    }
}
