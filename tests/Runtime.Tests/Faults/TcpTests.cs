using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

/// <summary>TCP end to end. Nothing is acknowledged there, so what a server has not read when it closes is lost.</summary>
public class TcpTests
{
    private const string Closed = "Warning: The server closed the TCP connection";

    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(1250);

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public async Task Rows_arrive_once_and_in_order(bool tls, bool key)
    {
        using TestCertificate? certificate = tls ? TestCertificates.Valid() : null;
        await using var test = await StartAsync(new QuestTestServerOptions { Tcp = true, Certificate = certificate, TcpKey = key ? TestKey.Create() : null });
        await test.WriteAsync(Tick.Several(10_000));
        await test.Sender.Table("ticks").Symbol("writer", "w").Column("number", 10_000L).AtNow(TestContext.Current.CancellationToken);
        await test.FlushAsync();

        await ArrivalAsync(test.Server, 10_001);
        test.ShouldHaveDelivered(10_001);
        test.Server.Tcp.ConnectionCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_bad_row_closes_the_connection_and_the_rows_behind_the_next_one_arrive()
    {
        await using var test = await StartAsync();
        await test.WriteAsync(Tick.Of(0));
        await test.WriteAsync(new Reading(1, Reading.Bad));
        await test.FlushAsync();
        await ArrivalAsync(test.Server, 1);

        await ReconnectAsync(test, test.Server);
        await ShouldArriveAsync(test, test.Server, 10);
        test.Received().ShouldBe([0]);
        test.Log.Entries.ShouldContain(entry => entry.StartsWith(Closed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_resets_all_connections_is_connected_to_again()
    {
        await using var test = await StartAsync();
        await test.WriteAsync(Tick.Of(0));
        await test.FlushAsync();
        await ArrivalAsync(test.Server, 1);

        test.Server.Tcp.AbortConnections();
        await ReconnectAsync(test, test.Server);
        await ShouldArriveAsync(test, test.Server, 10_000);
        test.Log.Entries.ShouldContain(entry => entry.StartsWith(Closed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_written_while_the_server_is_down_arrive_when_it_is_back_on_its_port()
    {
        var time = new ManualTimeProvider();
        await using var test = await StartAsync(time: time);
        await test.WriteAsync(Tick.Of(0));
        await test.FlushAsync();
        await ArrivalAsync(test.Server, 1);
        await test.Server.StopAsync();
        while (test.Sender.Pending == 0)
        {
            await test.WriteAsync(Tick.Of(0, "lost"));
            await time.PassPausesAsync(test.FlushAsync(), LongestPause).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }

        await test.WriteAsync(Tick.Several(10, "after"));
        await Should.ThrowAsync<QuestConnectionException>(time.PassPausesAsync(test.FlushAsync(), LongestPause));
        test.Sender.Pending.ShouldBe(11);
        test.Sender.Written.ShouldBe(test.Sender.Acknowledged + test.Sender.Pending);

        await test.Server.RestartAsync(TestContext.Current.CancellationToken);
        await time.PassPausesAsync(test.FlushAsync(), LongestPause);
        await ArrivalAsync(test.Server, 12);
        test.Received("after").ShouldBe(Numbers(10));
        test.Sender.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task A_second_server_takes_over()
    {
        await using Pair pair = await Pair.StartTcpAsync();
        await pair.Test.WriteAsync(Tick.Of(0));
        await pair.Test.FlushAsync();
        await ArrivalAsync(pair.First, 1);
        await pair.First.StopAsync();

        await ReconnectAsync(pair.Test, pair.Second);
        await ShouldArriveAsync(pair.Test, pair.Second, 100);
        pair.First.RowCount.ShouldBe(1);
    }

    [Fact]
    public async Task Writers_wait_for_a_server_that_stops_reading_and_go_on_when_it_reads()
    {
        const int Notes = 3000;
        await using var test = await StartAsync(conf: "auto_flush_bytes=200000;max_buf_size=1048576;connect_timeout=60000;");
        await test.WriteAsync(Tick.Of(0));
        test.Server.Tcp.Pause();
        Task writing = test.WriteAsync([.. Enumerable.Range(0, Notes).Select(number => Note.OfLength(10_000 + number))]);

        // What the sender holds is nearly all that it may hold, so the buffers of both sides are full.
        while (test.Sender.Pending < 30 && !writing.IsCompleted)
            await Task.Yield();
        writing.IsCompleted.ShouldBeFalse();
        test.Server.Tcp.Resume();
        await writing;
        await test.FlushAsync();

        await ArrivalAsync(test.Server, Notes + 1);
        test.ShouldHaveDelivered(1);
        test.Server.Rows("notes").Select(row => row.GetString("text").Length).ShouldBe(Enumerable.Range(0, Notes).Select(number => 10_000 + number));
    }

    [Fact]
    public async Task Transactions_are_refused_and_write_nothing()
    {
        await using var test = await StartAsync();

        await Should.ThrowAsync<InvalidOperationException>(
            test.Sender.WriteTransactionAsync(Tick.Several(3), TestContext.Current.CancellationToken));

        await test.WriteAsync(Tick.Of(0));
        await test.FlushAsync();
        await ArrivalAsync(test.Server, 1);
        test.ShouldHaveDelivered(1);
    }

    private static async Task<Delivery> StartAsync(QuestTestServerOptions? options = null, string conf = "auto_flush=off;", TimeProvider? time = null)
    {
        QuestTestServer server = await QuestTestServer.StartAsync(options ?? new QuestTestServerOptions { Tcp = true }, TestContext.Current.CancellationToken);
        server.CreateTable("readings", ("number", "LONG"), ("value", Reading.ColumnType));
        return Delivery.To(server.TcpConfString + conf, time, server);
    }

    /// <summary>The end of a connection may be noticed only behind some rows, which are lost then.</summary>
    private static async Task ReconnectAsync(Delivery test, QuestTestServer server)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!server.Rows("ticks").Any(row => row.GetSymbol("writer") == "lost"))
        {
            patience.Token.ThrowIfCancellationRequested();
            await test.WriteAsync(Tick.Of(0, "lost"));
            await test.FlushAsync();
        }
    }

    /// <summary>Over a connection that works again, every row arrives once and in order.</summary>
    private static async Task ShouldArriveAsync(Delivery test, QuestTestServer server, int count)
    {
        await test.WriteAsync(Tick.Several(count, "after"));
        await test.FlushAsync();
        // The rows that brought the connection back came in front, and nobody knows how many.
        long stored = server.RowCount;
        while (server.Rows("ticks")[^1] is var last && (last.GetSymbol("writer") != "after" || last.GetLong("number") != count - 1))
        {
            await ArrivalAsync(server, stored + 1);
            stored = server.RowCount;
        }

        server.Rows("ticks").Where(row => row.GetSymbol("writer") == "after").Select(row => row.GetLong("number")).ShouldBe(Numbers(count));
        test.Sender.Written.ShouldBe(test.Sender.Acknowledged);
        test.Sender.Rejected.ShouldBe(0);
    }

    private static IEnumerable<long> Numbers(int count) => Enumerable.Range(0, count).Select(number => (long)number);

    private static Task ArrivalAsync(QuestTestServer server, long count) =>
        server.WaitForRowsAsync(count, TestContext.Current.CancellationToken).InTime();
}
