using Questline.Testing.Tables;
using static Questline.Testing.Tests.ExpectedRows;

namespace Questline.Testing.Tests;

public class TcpRowTests
{
    [Fact(Timeout = 30_000)]
    public async Task Rows_are_stored_while_the_connection_stays_open()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync();
        await using RawConnection connection = await under.OpenAsync();

        await connection.SendAsync("t f=1i 1\nt f=2i 2\n");
        await under.WaitForRowsAsync(2);
        await connection.SendAsync("t f=3i 3\n");
        await under.WaitForRowsAsync(3);

        under.Values().ShouldBe([1, 2, 3]);
        under.Server.Tcp.RowCount.ShouldBe(3);
        under.Server.Tcp.ConnectionCount.ShouldBe(1);
    }

    [Fact]
    public void Rows_may_be_split_over_reads_at_any_byte()
    {
        byte[] row = EscapedBytes.Read(
            @"t\\ t,s=a\\\n\\\r a==\x0e\n\x01\x01\x00\x00\x00\n\n\n\r\x00\x20\xf8?,d==\x10\n\n\n\n\n\n\n\n,v=""x\\""\\\n"" 1n\n");
        var tables = new TableSet(maxNameLength: 127);

        for (int split = 1; split < row.Length; split++)
        {
            tables.ReceiveStreamed(row, 0, split, int.MaxValue).ShouldBe(new StreamedRows(Rows: 0, Length: 0, IsBad: false));
            tables.ReceiveStreamed(row, 0, row.Length, int.MaxValue).ShouldBe(new StreamedRows(Rows: 1, row.Length, IsBad: false));
        }

        tables.Names.ShouldBe(["t t"]);
        tables.Rows("t t").Distinct().ShouldHaveSingleItem().GetString("v").ShouldBe("x\"\n");
    }

    [Fact]
    public void Rows_before_one_that_is_not_complete_are_taken()
    {
        byte[] rows = EscapedBytes.Read(@"t f=1i 1\nt f=2i 2\nt d==\x10\n\n");
        var tables = new TableSet(maxNameLength: 127);

        tables.ReceiveStreamed(rows, 0, rows.Length, int.MaxValue).ShouldBe(new StreamedRows(Rows: 2, Length: 18, IsBad: false));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_row_may_come_byte_by_byte()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync();
        await using RawConnection connection = await under.OpenAsync();

        foreach (byte single in EscapedBytes.Read(@"t f=1i,d==\x10\n\n\n\n\n\n\n\n 1\n"))
            await connection.SendAsync(new[] { single });

        await under.WaitForRowsAsync(1);
        under.Values().ShouldBe([1]);
    }

    [Fact(Timeout = 60_000)]
    public async Task Rows_larger_than_any_buffer_arrive()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync();
        string text = new('x', 3_000_000);

        await under.SendAsync($"t f=1i 1\nt f=2i,v=\"{text}\" 2\nt f=3i 3\n");

        await under.WaitForRowsAsync(3);
        under.Values().ShouldBe([1, 2, 3]);
        under.Server.Rows("t")[1].GetString("v").ShouldBe(text);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_bad_row_closes_the_connection_and_loses_what_follows_it()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync();
        await using RawConnection connection = await under.OpenAsync();

        await connection.SendAsync("t f=1i 1\nt f=2i 2\nt f=\"text\" 3\nt f=4i 4\n");

        (await connection.ReadToEndAsync()).Received.ShouldBe("");
        under.Values().ShouldBe([1, 2]);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_bad_row_does_not_touch_other_connections()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync();
        await using RawConnection other = await under.OpenAsync();
        await other.SendAsync("t f=1i 1\n");
        await under.WaitForRowsAsync(1);

        await under.SendAsync("bad\n");
        await other.SendAsync("t f=2i 2\n");

        await under.WaitForRowsAsync(2);
        under.Server.Tcp.ConnectionCount.ShouldBe(2);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_last_row_without_line_feed_is_lost()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync();

        (await under.SendAsync("t f=1i 1\nt f=2i 2")).ShouldBe(ConnectionEnd.Closed);

        under.Values().ShouldBe([1]);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_value_cut_off_by_the_end_of_the_stream_is_lost()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync();

        (await under.SendAsync(EscapedBytes.Read(@"t f=1i 1\nt d==\x10\x00\n"))).ShouldBe(ConnectionEnd.Closed);

        under.Values().ShouldBe([1]);
    }

    [Fact(Timeout = 30_000)]
    public async Task Designated_timestamps_without_a_suffix_are_nanoseconds()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync();

        await under.SendAsync("t f=1i 1700000000123456789\n");

        under.Server.Rows("t").ShouldBe([Row("t", Nanoseconds(1700000000123456789), ("f", Long(1)))]);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_row_over_the_largest_size_closes_the_connection()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync(new() { MaxBodySize = 1_000 });
        await using RawConnection connection = await under.OpenAsync();

        await connection.SendAsync($"t f=1i 1\nt f=2i,v=\"{new string('x', 2_000)}");

        (await connection.ReadToEndAsync()).Received.ShouldBe("");
        under.Values().ShouldBe([1]);
    }

    [Fact(Timeout = 30_000)]
    public async Task Tables_are_shared_with_http()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{under.Server.Port}") };
        using HttpRequestMessage post = ServerUnderTest.Post("t f=1i 1\n"u8.ToArray());
        await client.SendAsync(post, TestContext.Current.CancellationToken);

        await under.SendAsync("t f=2i 2\n");

        under.Values().ShouldBe([1, 2]);
        (under.Server.RowCount, under.Server.Tcp.RowCount).ShouldBe((2, 1));
    }

    [Fact(Timeout = 60_000)]
    public async Task Many_connections_at_once_lose_nothing_and_keep_their_order()
    {
        await using TcpServerUnderTest under = await TcpServerUnderTest.StartAsync();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(client => Task.Run(() =>
            under.SendAsync(string.Concat(Enumerable.Range(0, 5_000).Select(i => $"t,client={client} f={i}i {i}\n"))))));

        under.Server.RowCount.ShouldBe(40_000);
        under.Server.Rows("t").GroupBy(row => row.GetSymbol("client"))
            .ShouldAllBe(rows => rows.Select(row => row.GetLong("f")).SequenceEqual(Enumerable.Range(0, 5_000).Select(i => (long)i)));
    }
}
