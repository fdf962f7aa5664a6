using Questline.Runtime.Tests.Sending;

namespace Questline.Runtime.Tests.Transport;

/// <summary>Servers that read slowly, and callers that give up.</summary>
public class TcpStallTests
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task A_server_that_stops_reading_is_given_up_after_connect_timeout()
    {
        var time = new ManualTimeProvider();
        using var server = TcpPeer.Start();
        using TcpPair pair = await TcpClients.ConnectAsync(server, time: time);
        Task sending = pair.Transport.SendAsync(TcpClients.MoreThanBuffersHold);
        await pair.Peer.ReadAsync(1);

        time.Advance(ConnectTimeout);

        (await Should.ThrowAsync<QuestConnectionException>(sending)).Message.ShouldContain("connect_timeout");
    }

    [Fact]
    public async Task A_server_that_goes_on_reading_has_as_long_again()
    {
        var time = new ManualTimeProvider();
        using var server = TcpPeer.Start();
        using TcpPair pair = await TcpClients.ConnectAsync(server, time: time);
        string rows = TcpClients.MoreThanBuffersHold;
        Task sending = pair.Transport.SendAsync(rows);
        time.Advance(0.9 * ConnectTimeout);

        await pair.Peer.ReadAsync(rows.Length / 2);
        await time.TimerAsync(ConnectTimeout);
        time.Advance(0.9 * ConnectTimeout);

        sending.IsCompleted.ShouldBeFalse();
        await pair.Peer.ReadAsync(rows.Length - (rows.Length / 2));
        await sending;
    }

    [Fact]
    public async Task A_write_that_is_cancelled_ends_its_connection_and_the_next_begins_another()
    {
        using var server = TcpPeer.Start();
        using TcpPair pair = await TcpClients.ConnectAsync(server);
        using var cancellation = new CancellationTokenSource();
        string rows = TcpClients.MoreThanBuffersHold;
        Task sending = pair.Transport.SendAsync(rows, cancellation.Token);
        await pair.Peer.ReadAsync(1);

        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(sending);
        (await pair.Peer.ReadToEndAsync()).Length.ShouldBeLessThan(rows.Length - 1);
        Task next = pair.Transport.SendAsync("t v=1i\n");
        using TcpPeerConnection second = await server.AcceptAsync();
        await next;
        (await second.ReadLineAsync()).ShouldBe("t v=1i");
    }

    [Fact]
    public async Task A_call_that_is_cancelled_while_it_waits_for_its_turn_sends_nothing()
    {
        using var server = TcpPeer.Start();
        using TcpPair pair = await TcpClients.ConnectAsync(server);
        using var cancellation = new CancellationTokenSource();
        string rows = TcpClients.MoreThanBuffersHold;
        Task first = pair.Transport.SendAsync(rows);
        Task second = pair.Transport.SendAsync("t v=1i\n", cancellation.Token);

        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(second);
        (await pair.Peer.ReadAsync(rows.Length)).ShouldBe(rows);
        await first;
    }

    [Fact]
    public async Task A_challenge_that_is_cancelled_is_given_up()
    {
        using var server = TcpPeer.Start();
        using var transport = TcpClients.Transport($"tcp::addr=127.0.0.1:{server.Port};{TcpCredentials.Conf}");
        using var cancellation = new CancellationTokenSource();
        Task connecting = transport.NegotiateAsync(cancellation.Token).AsTask();
        using TcpPeerConnection peer = await server.AcceptAsync();
        await peer.ReadLineAsync();

        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(connecting.InTime());
        (await peer.ReadToEndAsync()).ShouldBeEmpty();
    }
}
