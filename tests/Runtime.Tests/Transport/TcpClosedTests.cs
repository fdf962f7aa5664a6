using System.Buffers;
using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Questline.Configuration;
using Questline.ConfStrings;
using Questline.Runtime.Tests.Sending;
using Questline.Runtime.Tests.Tls;
using Questline.Transport;

namespace Questline.Runtime.Tests.Transport;

/// <summary>A server over TCP says only one thing: it closes the connection.</summary>
public class TcpClosedTests
{
    [Fact]
    public async Task A_connection_closed_between_two_batches_is_reported_and_opened_again()
    {
        using var server = TcpPeer.Start();
        using TcpPair pair = await TcpClients.ConnectAsync(server);
        await pair.Transport.SendAsync("t v=bad\n");
        await pair.Peer.ReadLineAsync();
        pair.Peer.Dispose();

        var error = await pair.Transport.EndAsync<QuestConnectionException>();

        error.Message.ShouldContain("a row that it refuses");
        error.Message.ShouldContain("line.tcp.max.recv.buffer.size");
        error.Message.ShouldContain("line.auto.create.new.columns");
        error.IsTransient.ShouldBeTrue();
        error.ToString().ShouldNotContain("127.0.0.1");
        await pair.Transport.SendAsync("t v=1i\n");
        using TcpPeerConnection second = await server.AcceptAsync();
        (await second.ReadLineAsync()).ShouldBe("t v=1i");
    }

    [Fact]
    public async Task A_connection_that_is_reset_is_reported_alike()
    {
        using var server = TcpPeer.Start();
        using TcpPair pair = await TcpClients.ConnectAsync(server);

        pair.Peer.Reset();

        (await pair.Transport.EndAsync<QuestConnectionException>()).Message.ShouldStartWith("The server closed the connection.");
    }

    [Fact]
    public async Task A_reset_in_the_middle_of_a_write_fails_it()
    {
        using var server = TcpPeer.Start();
        using TcpPair pair = await TcpClients.ConnectAsync(server);
        Task sending = pair.Transport.SendAsync(TcpClients.MoreThanBuffersHold);
        await pair.Peer.ReadAsync(1);

        pair.Peer.Reset();

        (await Should.ThrowAsync<QuestConnectionException>(sending)).Message.ShouldStartWith("The server closed the connection.");
        await pair.Transport.SendAsync("t v=1i\n");
        using TcpPeerConnection second = await server.AcceptAsync();
        (await second.ReadLineAsync()).ShouldBe("t v=1i");
    }

    [Fact]
    public async Task A_server_that_asks_who_is_there_needs_credentials()
    {
        using var server = TcpPeer.Start();
        using TcpPair pair = await TcpClients.ConnectAsync(server);

        await pair.Peer.WriteAsync(new string('A', 512) + "\n");

        (await pair.Transport.EndAsync<QuestAuthenticationException>()).Message.ShouldContain("set username and token");
    }

    [Fact]
    public async Task A_server_that_expects_TLS_is_told_apart()
    {
        using var server = TcpPeer.Start();
        using TcpPair pair = await TcpClients.ConnectAsync(server);

        await pair.Peer.WriteAsync("\u0015\u0003\u0003");

        (await pair.Transport.EndAsync<QuestConnectionException>()).Message.ShouldBe("The server expects TLS: use the scheme tcps.");
    }

    [Fact]
    public async Task Rows_that_were_not_sent_go_out_over_a_new_connection_and_the_closed_one_is_logged()
    {
        using var server = TcpPeer.Start();
        (ILoggerFactory logs, RecordedLog log) = RecordedLogs.Create();
        QuestSenderOptions options = QuestSenderOptions.Parse($"tcp::addr=127.0.0.1:{server.Port};auto_flush=off;");
        options.LoggerFactory = logs;
        await using QuestSender sender = QuestSender.Create(options);
        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken);
        using (TcpPeerConnection first = await server.AcceptAsync())
            first.Reset();

        // The reset may be noticed only behind the first batches, which then count as acknowledged.
        Task<TcpPeerConnection> accepting = server.AcceptAsync();
        while (!accepting.IsCompleted)
        {
            await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();
            await sender.WriteAsync(Tick.Of(2), TestContext.Current.CancellationToken);
        }

        using TcpPeerConnection second = await accepting;
        (await second.ReadLineAsync()).ShouldStartWith("ticks,writer=w number=");
        log.Entries.ShouldContain(entry => entry.StartsWith("Warning: The server closed the TCP connection", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_connection_has_ended_as_soon_as_a_write_says_so()
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        using var connection = new TcpConnection(
            SenderSettings.From(ConfString.Parse("tcp::addr=a;")), TimeProvider.System, socket, new BrokenForWrites());
        connection.HasEnded.ShouldBeFalse();

        await Should.ThrowAsync<QuestConnectionException>(
            connection.WriteAsync(new ReadOnlySequence<byte>("a b=1i\n"u8.ToArray()), TestContext.Current.CancellationToken).AsTask());

        connection.HasEnded.ShouldBeTrue();
    }
}
