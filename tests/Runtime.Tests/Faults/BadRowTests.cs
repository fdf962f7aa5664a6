using System.Text;
using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

/// <summary>Rows that the server refuses while other things go wrong as well.</summary>
public class BadRowTests
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(1250);

    [Fact]
    public async Task Bad_rows_are_found_although_every_second_request_fails_for_the_moment()
    {
        WriteAnswer[] faults = [WriteAnswer.Abort, WriteAnswer.Error(503, "retry operation", "renamed"), WriteAnswer.Text(429, "too many"), WriteAnswer.Close];
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(
            Faulty.First(int.MaxValue, (request, _) => new ValueTask<WriteAnswer?>(request.Number % 2 == 0 ? null : faults[request.Number / 2 % 4])),
            "auto_flush=off;retry_timeout=60000;",
            time);
        Reading[] rows = Reading.Several(3000, number => number % 70 == 13);
        await test.WriteAsync(rows);

        await time.PassPausesAsync(test.FlushAsync(), LongestPause);

        ShouldHaveSorted(test, rows);
    }

    [Fact]
    public async Task Every_answer_is_lost_once_and_still_no_bad_row_is_reported_twice()
    {
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(
            Faulty.First(int.MaxValue, (request, _) => new ValueTask<WriteAnswer?>(request.Number % 2 == 0 ? null : WriteAnswer.Abort with { StoreRows = true })),
            "auto_flush=off;retry_timeout=60000;",
            time);
        Reading[] rows = Reading.Several(1000, number => number % 70 == 13);
        await test.WriteAsync(rows);

        await time.PassPausesAsync(test.FlushAsync(), LongestPause);

        // Each request that succeeded had been stored before.
        ShouldHaveSorted(test, rows, unheard: test.Sender.Acknowledged);
    }

    [Fact]
    public async Task Several_batches_on_the_wire_each_set_their_bad_rows_aside()
    {
        await using var test = await Delivery.StartAsync(new QuestTestServerOptions(), "auto_flush_rows=500;auto_flush_interval=off;max_in_flight=4;");
        Reading[] rows = Reading.Several(20_000, number => number % 90 == 17);
        await test.WriteAsync(rows);
        await test.FlushAsync();

        test.ShouldBalance();
        test.Sender.Pending.ShouldBe(0);
        test.Readings().Order().ShouldBe(Good(rows));
        test.RejectedNumbers().Order().ShouldBe(Bad(rows));
    }

    [Fact]
    public async Task A_restart_in_the_middle_of_the_search_loses_no_row_and_rejects_none_twice()
    {
        await using var test = await Delivery.StartAsync(
            new QuestTestServerOptions(), "auto_flush_rows=5000;auto_flush_interval=off;retry_timeout=60000;");
        Reading[] rows = Reading.Several(60_000, number => number % 100 == 50);
        Task writing = test.WriteAsync(rows);
        for (int restart = 1; restart <= 3; restart++)
        {
            await test.Server.WaitForRowsAsync(restart * 12_000, TestContext.Current.CancellationToken).InTime();
            await test.Server.StopAsync();
            await test.Server.RestartAsync(TestContext.Current.CancellationToken);
        }

        await writing;
        await test.FlushAsync();

        ShouldHaveSorted(test, rows, unheard: test.Stored - test.Sender.Acknowledged);
    }

    [Fact]
    public async Task Bad_rows_of_two_tables_and_good_ones_of_a_third_are_told_apart_in_one_batch()
    {
        await using var test = await Delivery.StartAsync(new QuestTestServerOptions());
        Reading[] rows = Reading.Several(3000, number => number % 31 == 7);
        OtherReading[] others = [.. Reading.Several(3000, number => number % 47 == 3).Select(row => new OtherReading(row.Number, row.Value))];
        for (int i = 0; i < rows.Length; i++)
        {
            await test.WriteAsync(rows[i]);
            await test.WriteAsync(others[i]);
            await test.WriteAsync(Tick.Of(i));
        }

        await test.FlushAsync();

        test.ShouldHaveDelivered(3000);
        test.Readings().ShouldBe(Good(rows));
        test.RejectedNumbers().ShouldBe(Bad(rows));
        test.Readings("other_readings").ShouldBe(others.Where(row => row.Value != Reading.Bad).Select(row => row.Number));
        test.RejectedNumbers("other_readings").ShouldBe(others.Where(row => row.Value == Reading.Bad).Select(row => row.Number));
    }

    [Theory]
    [InlineData("auto_flush_rows=100;auto_flush_interval=off;retry_timeout=1000;")]
    [InlineData("auto_flush_rows=100;auto_flush_interval=off;retry_timeout=1000;max_in_flight=3;")]
    public async Task A_lasting_server_error_of_one_row_holds_up_no_other_batch_for_ever(string conf)
    {
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(Faulty.First(int.MaxValue, RefuseNumber437Async), conf, time);

        await test.WriteAsync(Tick.Several(1000));
        await time.PassPausesAsync(test.FlushAsync(), LongestPause);

        test.ShouldBalance();
        test.RejectedNumbers("ticks").ShouldBe([437]);
        test.Received().Order().ShouldBe(Enumerable.Range(0, 1000).Where(number => number != 437).Select(number => (long)number));
    }

    [Theory]
    [InlineData("auto_flush=off;gzip=on;")]
    [InlineData("auto_flush=off;init_buf_size=1024;")]
    [InlineData("auto_flush=off;init_buf_size=1024;gzip=on;")]
    public async Task Bad_rows_are_found_in_compressed_requests_and_between_rows_larger_than_a_segment(string conf)
    {
        await using var test = await Delivery.StartAsync(new QuestTestServerOptions(), conf);
        Reading[] rows = Reading.Several(300, number => number % 9 == 4);
        foreach (Reading row in rows)
        {
            await test.WriteAsync(Note.OfLength(row.Number % 3 == 0 ? 5000 : 10));
            await test.WriteAsync(row);
        }

        await test.FlushAsync();

        ShouldHaveSorted(test, rows);
        test.Server.Rows("notes").Select(row => row.GetString("text").Length)
            .ShouldBe(rows.Select(row => row.Number % 3 == 0 ? 5000 : 10));
    }

    /// <summary>The search comes down to single rows, of which a good one meets an error that passes.</summary>
    [Fact]
    public async Task A_server_error_that_passes_rejects_no_good_row_in_the_search_for_a_bad_one()
    {
        var time = new ManualTimeProvider();
        bool wasBusy = false;
        await using var test = await Delivery.StartAsync(Faulty.First(int.MaxValue, OnWriteAsync), "auto_flush=off;retry_timeout=1000;", time);

        await test.WriteAsync(Tick.Of(436), Tick.Of(437));
        await time.PassPausesAsync(test.FlushAsync(), LongestPause);

        wasBusy.ShouldBeTrue();
        test.ShouldBalance();
        test.RejectedNumbers("ticks").ShouldBe([437]);
        test.Received().ShouldBe([436]);

        async ValueTask<WriteAnswer?> OnWriteAsync(WriteRequest request, CancellationToken cancellationToken)
        {
            bool isSingleRow = (await request.ReadBodyAsync(cancellationToken)).Span.Count((byte)'\n') == 1;
            if (await RefuseNumber437Async(request, cancellationToken) is { } refusal)
                return refusal;
            if (!isSingleRow || wasBusy)
                return null;
            wasBusy = true;
            return WriteAnswer.Error(500, "internal error", "busy");
        }
    }

    private static void ShouldHaveSorted(Delivery test, Reading[] rows, long unheard = 0)
    {
        test.ShouldBalance(unheard);
        test.Sender.Pending.ShouldBe(0);
        test.Readings().ShouldBe(Good(rows));
        test.RejectedNumbers().ShouldBe(Bad(rows));
    }

    private static IEnumerable<long> Good(Reading[] rows) => rows.Where(row => row.Value != Reading.Bad).Select(row => row.Number);

    private static IEnumerable<long> Bad(Reading[] rows) => rows.Where(row => row.Value == Reading.Bad).Select(row => row.Number);

    private static async ValueTask<WriteAnswer?> RefuseNumber437Async(WriteRequest request, CancellationToken cancellationToken)
    {
        string body = Encoding.UTF8.GetString((await request.ReadBodyAsync(cancellationToken)).Span);
        return body.Contains("number=437i", StringComparison.Ordinal) ? WriteAnswer.Error(500, "internal error", "write error: ticks") : null;
    }
}
