using System.Buffers;
using System.Text;
using Questline.Runtime.Tests.Sending;
using Questline.Transport;

namespace Questline.Runtime.Tests.Transport;

/// <summary>What goes over a TCP connection that works.</summary>
public class TcpRowsTests
{
    [Fact]
    public async Task Rows_arrive_byte_by_byte_and_nothing_else_does()
    {
        using var server = TcpPeer.Start();
        using TcpPair pair = await TcpClients.ConnectAsync(server);

        await pair.Transport.SendAsync("a v=1i\nb v=2i\n");
        await pair.Transport.SendAsync("c v=3i\n");
        Task<string> reading = pair.Peer.ReadToEndAsync();
        pair.Transport.Dispose();

        (await reading).ShouldBe("a v=1i\nb v=2i\nc v=3i\n");
    }

    [Fact]
    public async Task Rows_in_several_segments_arrive_in_order()
    {
        using var server = TcpPeer.Start();
        using TcpPair pair = await TcpClients.ConnectAsync(server);
        string first = new('a', 100_000);
        string last = new('b', 70_000);

        Task<string> reading = pair.Peer.ReadAsync(170_000);
        await pair.Transport.SendAsync(Segments(first, last), TestContext.Current.CancellationToken);

        (await reading).ShouldBe(first + last);
    }

    [Fact]
    public async Task Calls_at_the_same_time_do_not_mix_their_rows()
    {
        using var server = TcpPeer.Start();
        using TcpPair pair = await TcpClients.ConnectAsync(server);
        Task<string> reading = pair.Peer.ReadToEndAsync();
        string[] batches = [.. Enumerable.Range(0, 8).Select(static number => new string((char)('a' + number), 200_000))];

        await Task.WhenAll(batches.Select(batch => Task.Run(() => pair.Transport.SendAsync(batch))));
        pair.Transport.Dispose();

        string received = await reading;
        received.Chunk(200_000).Select(static chunk => new string(chunk)).ShouldBe(batches, ignoreOrder: true);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("protocol_version=2;max_name_len=64;", 2)]
    public async Task The_conf_string_says_what_the_server_speaks(string conf, int version)
    {
        using var server = TcpPeer.Start();
        using TcpPair pair = await TcpClients.ConnectAsync(server, conf);

        (await pair.Transport.ConnectAsync()).ShouldBe(new ServerCapabilities((ProtocolVersion)version, version == 1 ? 127 : 64));
    }

    [Fact]
    public async Task A_sender_writes_version_1_and_counts_rows_as_acknowledged()
    {
        using var server = TcpPeer.Start();
        Task<TcpPeerConnection> accepting = server.AcceptAsync();
        QuestSender sender = await QuestSender.ConnectAsync($"tcp::addr=localhost:{server.Port};", TestContext.Current.CancellationToken);
        Task<string> reading = (await accepting).ReadToEndAsync();

        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken);
        await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();

        sender.Acknowledged.ShouldBe(1);
        await sender.DisposeAsync().InTime();
        (await reading).ShouldBe("ticks,writer=w number=1i 1767225600000001000\n");
    }

    [Fact]
    public async Task A_sender_sends_after_600_rows()
    {
        using var server = TcpPeer.Start();
        Task<TcpPeerConnection> accepting = server.AcceptAsync();
        QuestSender sender = QuestSender.Create($"tcp::addr=127.0.0.1:{server.Port};auto_flush_interval=off;");

        await sender.WriteAllAsync<Tick>(Tick.Several(600).AsMemory(), TestContext.Current.CancellationToken).InTime();

        TcpPeerConnection peer = await accepting;
        (await peer.ReadLineAsync()).ShouldStartWith("ticks,writer=w number=0i ");
        for (int row = 1; row < 600; row++)
            await peer.ReadLineAsync();
        peer.Dispose();
        await sender.DisposeAsync().InTime();
    }

    private static ReadOnlySequence<byte> Segments(string first, string last)
    {
        var head = new TestSegment(Encoding.UTF8.GetBytes(first), null);
        var tail = new TestSegment(Encoding.UTF8.GetBytes(last), head);
        return new ReadOnlySequence<byte>(head, 0, tail, tail.Memory.Length);
    }

    private sealed class TestSegment : ReadOnlySequenceSegment<byte>
    {
        public TestSegment(byte[] bytes, TestSegment? previous)
        {
            Memory = bytes;
            RunningIndex = previous?.Memory.Length ?? 0;
            previous?.Next = this;
        }
    }
}
