using System.Text;
using Questline.Runtime.Tests.Sending;
using Questline.Transport;

namespace Questline.Runtime.Tests.Transport;

public class TcpChallengeTests
{
    private static readonly string Challenge = new('A', 512);
    private static readonly TimeSpan RefusalTime = TimeSpan.FromMilliseconds(200);

    [Fact]
    public async Task The_key_id_is_sent_the_challenge_signed_and_rows_follow()
    {
        using var server = TcpPeer.Start();
        using TcpTransport transport = Transport(server);
        Task connecting = transport.ConnectAsync();
        using TcpPeerConnection peer = await server.AcceptAsync();

        (await peer.ReadLineAsync()).ShouldBe("testUser1");
        await peer.WriteAsync(Challenge + "\n");
        byte[] signature = Convert.FromBase64String(await peer.ReadLineAsync());
        await connecting;
        await transport.SendAsync("t v=1i\n");

        TcpCredentials.IsSignature(Encoding.ASCII.GetBytes(Challenge), signature).ShouldBeTrue();
        (await peer.ReadLineAsync()).ShouldBe("t v=1i");
    }

    [Fact]
    public async Task A_challenge_may_come_in_pieces()
    {
        using var server = TcpPeer.Start();
        using TcpTransport transport = Transport(server);
        Task connecting = transport.ConnectAsync();
        using TcpPeerConnection peer = await server.AcceptAsync();

        await peer.ReadLineAsync();
        await peer.WriteAsync(Challenge[..100]);
        await peer.WriteAsync(Challenge[100..]);
        await peer.WriteAsync("\n");

        (await peer.ReadLineAsync()).Length.ShouldBe(88);
        await connecting;
    }

    [Fact]
    public async Task A_server_that_closes_at_once_asks_for_no_signature()
    {
        using var server = TcpPeer.Start();
        using TcpTransport transport = Transport(server);
        Task connecting = transport.ConnectAsync();

        (await server.AcceptAsync()).Dispose();

        (await Should.ThrowAsync<QuestConnectionException>(connecting)).Message.ShouldContain("Remove username and token");
    }

    /// <summary>It took the key id for a bad row.</summary>
    [Fact]
    public async Task A_server_that_closes_after_the_key_id_asks_for_no_signature()
    {
        using var server = TcpPeer.Start();
        using TcpTransport transport = Transport(server);
        Task connecting = transport.ConnectAsync();

        using TcpPeerConnection peer = await server.AcceptAsync();
        await peer.ReadLineAsync();
        peer.Dispose();

        var error = await Should.ThrowAsync<QuestConnectionException>(connecting);
        error.Message.ShouldContain("closed the connection instead of asking");
        error.ToString().ShouldNotContain("testUser1");
    }

    [Fact]
    public async Task A_server_that_closes_after_the_signature_refuses_it()
    {
        using var server = TcpPeer.Start();
        using TcpTransport transport = Transport(server);
        Task connecting = transport.ConnectAsync();

        using TcpPeerConnection peer = await server.AcceptAsync();
        await AuthenticateAsync(peer);
        peer.Dispose();

        var error = await Should.ThrowAsync<QuestAuthenticationException>(connecting);
        error.Status.ShouldBeNull();
        error.IsTransient.ShouldBeFalse();
        error.ToString().ShouldNotContain("testUser1");
        error.ToString().ShouldNotContain(TcpCredentials.Token);
    }

    [Fact]
    public async Task A_server_that_does_not_ask_within_auth_timeout_is_given_up()
    {
        var time = new ManualTimeProvider();
        using var server = TcpPeer.Start();
        using TcpTransport transport = Transport(server, time, "auth_timeout=3000;");
        Task connecting = transport.ConnectAsync();
        using TcpPeerConnection peer = await server.AcceptAsync();
        await peer.ReadLineAsync();

        time.Advance(TimeSpan.FromMilliseconds(2999));
        connecting.IsCompleted.ShouldBeFalse();
        time.Advance(TimeSpan.FromMilliseconds(1));

        (await Should.ThrowAsync<QuestConnectionException>(connecting)).Message.ShouldContain("auth_timeout");
    }

    [Theory]
    [InlineData("HTTP/1.1 400 Bad Request\r\n")]
    [InlineData("\n")]
    public async Task An_answer_that_is_too_short_is_not_signed(string answer) => await NotSignedAsync(answer);

    [Fact]
    public async Task An_answer_that_is_too_long_is_not_signed() => await NotSignedAsync(Challenge + "A");

    [Fact]
    public async Task An_answer_that_breaks_off_is_not_signed() => await NotSignedAsync(Challenge[1..], closes: true);

    /// <summary>Until then rows would be counted as acknowledged that are lost.</summary>
    [Fact]
    public async Task Rows_wait_a_moment_for_a_refusal()
    {
        var time = new ManualTimeProvider();
        using var server = TcpPeer.Start();
        using TcpTransport transport = Transport(server, time);
        Task connecting = transport.ConnectAsync();
        using TcpPeerConnection peer = await server.AcceptAsync();
        await AuthenticateAsync(peer);
        await time.TimerAsync(RefusalTime);

        connecting.IsCompleted.ShouldBeFalse();
        time.Advance(RefusalTime);

        await connecting;
    }

    [Fact]
    public async Task The_next_connection_authenticates_again()
    {
        using var server = TcpPeer.Start();
        using TcpTransport transport = Transport(server);
        Task connecting = transport.ConnectAsync();
        using (TcpPeerConnection first = await server.AcceptAsync())
        {
            await AuthenticateAsync(first);
            await connecting;
        }

        await transport.EndAsync<QuestConnectionException>();
        Task sending = transport.SendAsync("t v=1i\n");
        using TcpPeerConnection second = await server.AcceptAsync();
        await AuthenticateAsync(second);
        await sending;

        (await second.ReadLineAsync()).ShouldBe("t v=1i");
    }

    private static TcpTransport Transport(TcpPeer server, TimeProvider? time = null, string conf = "") =>
        TcpClients.Transport($"tcp::addr=127.0.0.1:{server.Port};{TcpCredentials.Conf}{conf}", time);

    private static async Task AuthenticateAsync(TcpPeerConnection peer)
    {
        await peer.ReadLineAsync();
        await peer.WriteAsync(Challenge + "\n");
        await peer.ReadLineAsync();
    }

    private static async Task NotSignedAsync(string answer, bool closes = false)
    {
        using var server = TcpPeer.Start();
        using TcpTransport transport = Transport(server);
        Task connecting = transport.ConnectAsync();
        using TcpPeerConnection peer = await server.AcceptAsync();
        await peer.ReadLineAsync();

        await peer.WriteAsync(answer);
        if (closes)
            peer.Dispose();

        (await Should.ThrowAsync<QuestConnectionException>(connecting)).Message.ShouldContain("no request for a signature");
        if (!closes)
            (await peer.ReadToEndAsync()).ShouldBeEmpty();
    }
}
