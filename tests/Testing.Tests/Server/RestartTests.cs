using System.Net;
using System.Net.Sockets;

namespace Questline.Testing.Tests;

public class RestartTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Connecting_to_a_stopped_server_is_refused()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new() { Tcp = true });

        await under.Server.StopAsync();

        (await Should.ThrowAsync<SocketException>(() => RawConnection.OpenAsync(under.Server.Port)))
            .SocketErrorCode.ShouldBe(SocketError.ConnectionRefused);
        (await Should.ThrowAsync<SocketException>(() => RawConnection.OpenAsync(under.Server.TcpPort)))
            .SocketErrorCode.ShouldBe(SocketError.ConnectionRefused);
    }

    [Fact]
    public async Task Stopping_resets_idle_connections()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        await using RawConnection connection = await RawConnection.OpenAsync(under.Server.Port);
        await connection.SendRequestAsync("t f=1i 1\n");
        await connection.ReadLineAsync();

        await under.Server.StopAsync();

        (await connection.ReadToEndAsync()).End.ShouldBe(ConnectionEnd.Reset);
    }

    [Fact]
    public async Task Stopping_resets_connections_with_requests_that_are_held_back()
    {
        var arrived = new TaskCompletionSource();
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new()
        {
            OnWrite = async (_, cancelled) =>
            {
                arrived.SetResult();
                await Task.Delay(Timeout.Infinite, cancelled);
                return null;
            },
        });
        await using RawConnection connection = await RawConnection.OpenAsync(under.Server.Port);
        await connection.SendRequestAsync("t f=1i 1\n");
        await arrived.Task.WaitAsync(Cancelled);

        await under.Server.StopAsync();

        (await connection.ReadToEndAsync()).ShouldBe(("", ConnectionEnd.Reset));
    }

    [Fact]
    public async Task A_restarted_server_has_its_ports_tables_and_counters_still()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync(new() { Tcp = true });
        await under.PostAsync("t f=1i 1\n");
        (string http, string tcp) = (under.Server.ConfString, under.Server.TcpConfString);

        await under.Server.StopAsync();
        await under.Server.RestartAsync(Cancelled);
        await under.PostAsync("t f=2i 2\n");

        (under.Server.ConfString, under.Server.TcpConfString).ShouldBe((http, tcp));
        under.Server.Rows("t").Select(row => row.GetLong("f")).ShouldBe([1, 2]);
        under.Server.Requests.Select(request => request.Number).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_running_server_is_stopped_before_it_is_started_again()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        await using RawConnection connection = await RawConnection.OpenAsync(under.Server.Port);
        await connection.SendRequestAsync("t f=1i 1\n");
        await connection.ReadLineAsync();

        await under.Server.RestartAsync(Cancelled);

        (await connection.ReadToEndAsync()).End.ShouldBe(ConnectionEnd.Reset);
        (await under.PostAsync("t f=2i 2\n")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task Rows_arrive_over_tls_after_a_restart()
    {
        using TestCertificate certificate = TestCertificates.Valid();
        await using QuestTestServer server = await QuestTestServer.StartAsync(new() { Certificate = certificate }, Cancelled);

        await server.RestartAsync(Cancelled);
        await using RawConnection connection = await RawConnection.OpenAsync(server.Port, certificate);
        await connection.SendRequestAsync("t f=1i 1\n");

        (await connection.ReadLineAsync()).ShouldBe("HTTP/1.1 204 OK\r\n"u8.ToArray());
    }

    [Fact]
    public async Task Many_restarts_in_a_row_keep_the_port()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        for (int i = 0; i < 20; i++)
        {
            await under.Server.RestartAsync(Cancelled);
            (await under.PostAsync("t f=1i 1\n")).Status.ShouldBe(HttpStatusCode.NoContent);
        }

        under.Server.RowCount.ShouldBe(20);
    }

    [Fact]
    public async Task Stopping_twice_does_nothing_more()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        await under.Server.StopAsync();
        await under.Server.StopAsync();
        await under.Server.RestartAsync(Cancelled);

        (await under.PostAsync("t f=1i 1\n")).Status.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_disposed_server_cannot_be_restarted()
    {
        QuestTestServer server = await QuestTestServer.StartAsync(cancellationToken: Cancelled);
        await server.DisposeAsync();

        await Should.ThrowAsync<ObjectDisposedException>(() => server.RestartAsync(Cancelled));
        await Should.ThrowAsync<ObjectDisposedException>(server.StopAsync);
    }
}
