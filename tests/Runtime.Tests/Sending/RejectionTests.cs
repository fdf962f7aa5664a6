using Questline.Testing;

namespace Questline.Runtime.Tests.Sending;

public class RejectionTests
{
    [Fact]
    public async Task One_bad_row_takes_no_other_with_it()
    {
        await using var test = await StartAsync();
        await WriteAsync(test, Reading.Several(10, number => number == 4));

        var rejection = await Should.ThrowAsync<QuestRowRejectedException>(test.FlushAsync());

        RejectedRow row = rejection.Rows.ShouldHaveSingleItem();
        row.Table.ShouldBe("readings");
        row.Text.ShouldBe("readings number=4i,value=1000000i");
        row.Message.ShouldContain("value");
        row.Code.ShouldBe("invalid");
        row.ErrorId.ShouldNotBeNull();
        Delivered(test).ShouldBe([0, 1, 2, 3, 5, 6, 7, 8, 9]);
        test.Sender.Rejected.ShouldBe(1);
        test.Sender.Pending.ShouldBe(0);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(50, 7)]
    [InlineData(5000, 13)]
    [InlineData(20_000, 100)]
    [InlineData(3000, 2)]
    [InlineData(300, 1)]
    public async Task Every_good_row_arrives_once_in_order_and_every_bad_one_is_reported_at_a_bounded_cost(int count, int every)
    {
        var rejected = new List<long>();
        await using var test = await StartAsync(row => rejected.Add(Number(row)));
        Reading[] rows = Reading.Several(count, number => number % every == every - 1);
        await WriteAsync(test, rows);

        await test.FlushAsync();

        Delivered(test).ShouldBe(rows.Where(row => row.Value != Reading.Bad).Select(row => row.Number));
        rejected.ShouldBe(rows.Where(row => row.Value == Reading.Bad).Select(row => row.Number));
        LinesSent(test).ShouldBeLessThanOrEqualTo((2 * count) + (1000 * rejected.Count));
    }

    [Fact]
    public async Task The_handler_gets_the_rows_and_the_flush_succeeds()
    {
        var rejected = new List<RejectedRow>();
        await using var test = await StartAsync(rejected.Add);
        await WriteAsync(test, Reading.Several(3, number => number != 1));

        await test.FlushAsync();

        rejected.Select(Number).ShouldBe([0, 2]);
        test.Log.Entries.Count(entry => entry.StartsWith("Warning: The server rejected a row of the table readings: ", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public async Task A_handler_that_throws_does_not_lose_the_row()
    {
        await using var test = await StartAsync(_ => throw new FormatException());
        await WriteAsync(test, Reading.Several(3, number => number == 1));

        (await Should.ThrowAsync<QuestRowRejectedException>(test.FlushAsync())).Rows.Select(Number).ShouldBe([1]);

        Delivered(test).ShouldBe([0, 2]);
    }

    [Fact]
    public async Task Without_a_handler_the_next_write_hears_of_it_once()
    {
        await using var test = await StartAsync(conf: "auto_flush_rows=3;auto_flush_interval=off;");
        await WriteAsync(test, Reading.Several(3, number => number == 1));
        await test.Server.WaitForRowsAsync(2, TestContext.Current.CancellationToken).InTime();

        (await Should.ThrowAsync<QuestRowRejectedException>(test.WriteAsync(Tick.Of(1)))).Rows.Select(Number).ShouldBe([1]);
        await test.WriteAsync(Tick.Of(2));
        await test.FlushAsync();

        test.Received().ShouldBe([2]);
    }

    [Fact]
    public async Task Disposing_reports_what_nobody_has_heard_of()
    {
        await using var test = await StartAsync();
        await WriteAsync(test, Reading.Several(3, number => number == 1));

        (await Should.ThrowAsync<QuestRowRejectedException>(test.Sender.DisposeAsync().InTime())).Rows.Count.ShouldBe(1);

        Delivered(test).ShouldBe([0, 2]);
    }

    [Fact]
    public async Task Bad_rows_of_two_tables_are_told_apart()
    {
        var rejected = new List<RejectedRow>();
        await using var test = await StartAsync(rejected.Add);
        test.Server.CreateTable("other_readings", ("number", "LONG"), ("value", Reading.ColumnType));
        for (int number = 0; number < 100; number++)
        {
            await WriteAsync(test, [new Reading(number, number % 10 == 3 ? Reading.Bad : 1)]);
            await test.Sender.WriteAsync(new OtherReading(number, number % 10 == 7 ? Reading.Bad : 1), TestContext.Current.CancellationToken);
        }

        await test.FlushAsync();

        rejected.Where(row => row.Table == "readings").Select(Number).ShouldBe(Enumerable.Range(0, 10).Select(ten => (ten * 10L) + 3));
        rejected.Where(row => row.Table == "other_readings").Select(Number).ShouldBe(Enumerable.Range(0, 10).Select(ten => (ten * 10L) + 7));
        Delivered(test).Length.ShouldBe(90);
        test.Server.Rows("other_readings").Count.ShouldBe(90);
    }

    [Fact]
    public async Task Rows_that_span_segments_are_found()
    {
        var rejected = new List<RejectedRow>();
        await using var test = await StartAsync(rejected.Add, "auto_flush=off;init_buf_size=1024;");
        Reading[] rows = Reading.Several(2000, number => number % 37 == 0);
        await WriteAsync(test, rows);
        await test.FlushAsync();

        Delivered(test).ShouldBe(rows.Where(row => row.Value != Reading.Bad).Select(row => row.Number));
        rejected.Select(Number).ShouldBe(rows.Where(row => row.Value == Reading.Bad).Select(row => row.Number));
    }

    [Fact]
    public async Task An_error_that_names_no_row_rejects_none_and_says_so()
    {
        var fault = new ServerFault(WriteAnswer.Error(400, "invalid", "something else"));
        await using var test = await SenderUnderTest.StartAsync(onWrite: fault.OnWriteAsync);
        await test.WriteAsync(Tick.Several(10));

        var error = await Should.ThrowAsync<QuestServerException>(test.FlushAsync());

        error.Message.ShouldEndWith("It names no row, so none is rejected: all stay pending.");
        test.Sender.Pending.ShouldBe(10);
        fault.Repair();
        await test.FlushAsync();
        test.Received().Length.ShouldBe(10);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(11)]
    public async Task A_row_that_the_request_does_not_have_is_not_rejected(int line)
    {
        var fault = new ServerFault(WriteAnswer.Error(400, "invalid", "?", line));
        await using var test = await SenderUnderTest.StartAsync(onWrite: fault.OnWriteAsync);
        await test.WriteAsync(Tick.Several(10));

        await Should.ThrowAsync<QuestServerException>(test.FlushAsync());

        test.Sender.Pending.ShouldBe(10);
    }

    [Fact]
    public async Task A_server_that_goes_away_while_bad_rows_are_set_aside_loses_none()
    {
        var rejected = new List<RejectedRow>();
        int requests = 0;
        await using var test = await StartAsync(
            rejected.Add, onWrite: (_, _) => new ValueTask<WriteAnswer?>(++requests % 3 == 2 ? WriteAnswer.Abort : null));
        Reading[] rows = Reading.Several(500, number => number % 50 == 0);
        await WriteAsync(test, rows);

        while (test.Sender.Pending > 0)
            await test.FlushAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);

        Delivered(test).ShouldBe(rows.Where(row => row.Value != Reading.Bad).Select(row => row.Number));
        rejected.Count.ShouldBe(10);
    }

    private static async Task<SenderUnderTest> StartAsync(
        Action<RejectedRow>? rowRejected = null,
        string conf = "auto_flush=off;",
        Func<WriteRequest, CancellationToken, ValueTask<WriteAnswer?>>? onWrite = null)
    {
        var test = await SenderUnderTest.StartAsync(new QuestTestServerOptions { OnWrite = onWrite, KeepBodies = true }, conf, rowRejected: rowRejected);
        test.Server.CreateTable("readings", ("number", "LONG"), ("value", Reading.ColumnType));
        return test;
    }

    private static Task WriteAsync(SenderUnderTest test, Reading[] rows) =>
        test.Sender.WriteAllAsync<Reading>(rows.AsMemory(), TestContext.Current.CancellationToken).InTime();

    private static long[] Delivered(SenderUnderTest test) => [.. test.Server.Rows("readings").Select(row => row.GetLong("number"))];

    private static long Number(RejectedRow row) => long.Parse(row.Text.Split('=', 'i')[2], System.Globalization.CultureInfo.InvariantCulture);

    private static int LinesSent(SenderUnderTest test) => test.Server.Requests.Sum(request => request.Body.Span.Count((byte)'\n'));
}
