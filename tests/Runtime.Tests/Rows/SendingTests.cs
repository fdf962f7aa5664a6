using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.RunTimeRows;

public class SendingTests
{
    private const string Small = "auto_flush=off;init_buf_size=1024;max_buf_size=4096;";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_row_connects_and_arrives()
    {
        await using var test = await SenderUnderTest.StartAsync();

        await test.Sender.Table("trades").Symbol("symbol", "BTC-USDT").Column("price", 37779.62).At(DateTime.UnixEpoch, cancellationToken: Cancellation);
        await test.FlushAsync();

        test.Server.Rows("trades").ShouldBe(
        [
            new ReceivedRow(
                "trades",
                [new ReceivedColumn("symbol", new ReceivedSymbol("BTC-USDT")), new ReceivedColumn("price", new ReceivedDouble(37779.62))],
                new ReceivedTimestamp(0, ReceivedTimestampUnit.Microseconds)),
        ]);
    }

    [Fact]
    public async Task Rows_of_both_kinds_arrive_in_the_order_written()
    {
        await using var test = await SenderUnderTest.StartAsync();

        await test.WriteAsync(Tick.Of(0));
        await Numbered(test.Sender, 1).AtNow(Cancellation);
        await test.WriteAsync(Tick.Of(2));
        await Numbered(test.Sender, 3).AtNow(Cancellation);
        await test.FlushAsync();

        test.Received().ShouldBe([0, 1, 2, 3]);
    }

    [Fact]
    public async Task An_abandoned_row_leaves_no_trace()
    {
        await using var test = await SenderUnderTest.StartAsync();

        test.Sender.Table("abandoned").Symbol("a", "x").Column("b", 1);
        await Numbered(test.Sender, 1).AtNow(Cancellation);
        test.Sender.Table("abandoned").Column("b", 2);
        await test.FlushAsync();

        test.Server.Tables.ShouldBe(["ticks"]);
        test.Server.RowCount.ShouldBe(1);
    }

    /// <summary>After a row was given up, the official client writes the next with its symbols and columns mixed up.</summary>
    [Fact]
    public async Task A_refused_row_leaves_no_trace_in_the_next()
    {
        await using var test = await SenderUnderTest.StartAsync();

        await Numbered(test.Sender, 0).AtNow(Cancellation);
        await Should.ThrowAsync<QuestInvalidRowException>(
            async () => await test.Sender.Table("ticks").Symbol("writer", "w").Symbol("other", "\ud83d").Column("number", 9).AtNow());
        Should.Throw<QuestInvalidRowException>(() => test.Sender.Table("ticks").Symbol("writer", "w").Column("bad-name", 9));
        await Numbered(test.Sender, 1).AtNow(Cancellation);
        await test.FlushAsync();

        test.Received().ShouldBe([0, 1]);
        test.Server.Rows("ticks").ShouldAllBe(row => row.Columns.Length == 2);
        test.Sender.Written.ShouldBe(2);
    }

    /// <summary>The official client takes no array larger than a piece of its buffer.</summary>
    [Fact]
    public async Task An_array_larger_than_init_buf_size_goes_through()
    {
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;init_buf_size=1024;");
        double[] values = [.. Enumerable.Range(0, 50_000).Select(number => number / 7.0)];

        await test.Sender.Table("t").Column("a", values).AtNow(Cancellation);
        await test.Sender.Table("t").Column("a", values.AsSpan(0, 10_000)).AtNow(Cancellation);
        await test.FlushAsync();

        test.Server.Rows("t").Select(row => row.Get<ReceivedDoubleArray>("a")).ShouldBe(
        [
            new ReceivedDoubleArray([50_000], [.. values]),
            new ReceivedDoubleArray([10_000], [.. values[..10_000]]),
        ]);
    }

    [Fact]
    public async Task A_span_may_change_as_soon_as_it_was_given()
    {
        await using var test = await SenderUnderTest.StartAsync();
        char[] text = ['a'];
        double[] numbers = [1];

        QuestRowColumns row = test.Sender.Table("t").Symbol("s", text.AsSpan()).Column("n", numbers.AsSpan());
        (text[0], numbers[0]) = ('b', 2);
        await row.AtNow(Cancellation);
        await test.FlushAsync();

        ReceivedRow received = test.Server.Rows("t").ShouldHaveSingleItem();
        received.GetSymbol("s").ShouldBe("a");
        received.Get<ReceivedDoubleArray>("n").ShouldBe(new ReceivedDoubleArray([1], [1]));
    }

    [Fact]
    public async Task A_row_that_finds_the_buffer_full_waits_and_is_written_once()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(Small, answers.OnWriteAsync);
        Task filling = test.WriteAsync(Tick.Several(1000, "filler"));
        await answers.ArrivalAsync();

        Task waiting = Numbered(test.Sender, 7).AtNow(Cancellation).AsTask();
        waiting.IsCompleted.ShouldBeFalse();
        answers.ReleaseAll();
        await waiting.InTime();
        await filling;
        await test.FlushAsync();

        test.Received().ShouldBe([7]);
        test.Received("filler").Length.ShouldBe(1000);
    }

    [Fact]
    public async Task A_row_that_is_cancelled_while_it_waits_is_not_written()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(Small, answers.OnWriteAsync);
        Task filling = test.WriteAsync(Tick.Several(1000, "filler"));
        await answers.ArrivalAsync();
        using var cancellation = new CancellationTokenSource();
        Task waiting = Numbered(test.Sender, 7).AtNow(cancellation.Token).AsTask();

        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(waiting.InTime());
        answers.ReleaseAll();
        await filling;
        await test.FlushAsync();

        test.Received().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_that_is_cancelled_already_writes_nothing()
    {
        await using var test = await SenderUnderTest.StartAsync();

        await Should.ThrowAsync<OperationCanceledException>(async () => await Numbered(test.Sender, 1).AtNow(new CancellationToken(canceled: true)));

        test.Sender.Written.ShouldBe(0);
    }

    [Fact]
    public async Task A_disposed_sender_writes_no_row()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await Numbered(test.Sender, 1).AtNow(Cancellation);
        QuestRow row = test.Sender.Table("t");
        await test.Sender.DisposeAsync();

        await Should.ThrowAsync<ObjectDisposedException>(async () => await row.Column("a", 1).AtNow());
    }

    [Fact]
    public async Task The_version_is_the_one_that_the_server_speaks_when_the_row_is_written()
    {
        await using var test = await SenderUnderTest.StartAsync(new QuestTestServerOptions { ProtocolVersions = [1], KeepBodies = true });

        await test.Sender.Table("t").Column("a", 0.5).AtNow(Cancellation);
        var refusal = await Should.ThrowAsync<QuestInvalidRowException>(async () => await test.Sender.Table("t").Column("a", [0.5]).AtNow());
        await test.FlushAsync();

        System.Text.Encoding.UTF8.GetString(test.Server.Requests.ShouldHaveSingleItem().Body.Span).ShouldBe("t a=0.5\n");
        refusal.Message.ShouldContain("an array needs protocol version 2");
    }

    [Fact]
    public async Task Threads_that_build_rows_at_once_do_not_disturb_each_other()
    {
        const int Rows = 5000;
        await using var test = await SenderUnderTest.StartAsync("auto_flush_rows=1000;init_buf_size=4096;max_buf_size=65536;");

        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() => WriteManyAsync($"w{writer}")))).InTime();
        await test.FlushAsync();

        for (int writer = 0; writer < 8; writer++)
            test.Received($"w{writer}").ShouldBe(Enumerable.Range(0, Rows).Select(number => (long)number));
        test.Server.Rows("ticks").ShouldAllBe(row => row.GetString("text") == $"{row.GetSymbol("writer")}-{row.GetLong("number")}");

        async Task WriteManyAsync(string writer)
        {
            for (int number = 0; number < Rows; number++)
            {
                // Every other row is begun and given up.
                test.Sender.Table("ticks").Symbol("writer", "nobody").Column("number", -1);
                await test.Sender.Table("ticks")
                    .Symbol("writer", writer.AsSpan())
                    .Column("number", number)
                    .Column("text", $"{writer}-{number}".AsSpan())
                    .AtNow();
            }
        }
    }

    [Fact]
    public async Task A_row_reaches_a_sender_of_ones_own()
    {
        var substitute = new RecordingSender();

        await ((IQuestSender)substitute).Table("t").Column("a", 1).AtNow(Cancellation);

        substitute.Rows.ShouldHaveSingleItem();
    }

    private static QuestRowColumns Numbered(QuestSender sender, long number) =>
        sender.Table("ticks").Symbol("writer", "w").Column("number", number);
}
