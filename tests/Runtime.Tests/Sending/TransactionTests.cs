using Questline.Testing;

namespace Questline.Runtime.Tests.Sending;

public class TransactionTests
{
    [Fact]
    public async Task A_transaction_is_one_request_of_its_own_behind_the_rows_before()
    {
        await using var test = await StartAsync();
        await test.WriteAsync(Tick.Several(3));

        await test.Sender.WriteTransactionAsync(Tick.Several(50, "transaction"), TestContext.Current.CancellationToken).InTime();

        test.Server.Requests.Select(request => request.RowCount).ShouldBe([3, 50]);
        test.Sender.Acknowledged.ShouldBe(53);
    }

    [Fact]
    public async Task Limits_of_batches_do_not_split_it()
    {
        await using var test = await StartAsync("auto_flush_rows=10;auto_flush_bytes=1024;init_buf_size=1024;auto_flush_interval=off;");

        await test.Sender.WriteTransactionAsync(Tick.Several(1000), TestContext.Current.CancellationToken).InTime();

        test.Server.Requests.ShouldHaveSingleItem().RowCount.ShouldBe(1000);
    }

    [Fact]
    public async Task A_bad_row_fails_all_of_it_and_nothing_else()
    {
        await using var test = await StartAsync();
        await test.WriteAsync(Tick.Of(1));

        var error = await Should.ThrowAsync<QuestTransactionException>(
            test.Sender.WriteTransactionAsync(Reading.Several(10, number => number == 4), TestContext.Current.CancellationToken).InTime());

        error.Row.ShouldBe(4);
        error.RowCount.ShouldBe(10);
        error.IsOutcomeKnown.ShouldBeTrue();
        error.InnerException.ShouldBeOfType<QuestServerException>();
        await test.FlushAsync();
        test.Received().ShouldBe([1]);
        test.Server.Rows("readings").ShouldBeEmpty();
        test.Sender.Rejected.ShouldBe(10);
    }

    [Fact]
    public async Task What_fails_for_the_moment_is_repeated()
    {
        var time = new ManualTimeProvider();
        int requests = 0;
        await using var test = await StartAsync(
            "auto_flush=off;retry_timeout=10000;", (_, _) => new ValueTask<WriteAnswer?>(++requests < 3 ? WriteAnswer.Text(503, "not now") : null), time);

        await time.PassPausesAsync(
            test.Sender.WriteTransactionAsync(Tick.Several(5), TestContext.Current.CancellationToken), TimeSpan.FromMilliseconds(1250));

        test.Received().Length.ShouldBe(5);
    }

    [Fact]
    public async Task One_that_could_not_be_delivered_goes_back_to_its_caller()
    {
        var fault = new ServerFault(WriteAnswer.Abort);
        await using var test = await StartAsync(onWrite: fault.OnWriteAsync);

        var error = await Should.ThrowAsync<QuestTransactionException>(
            test.Sender.WriteTransactionAsync(Tick.Several(5), TestContext.Current.CancellationToken).InTime());

        error.IsTransient.ShouldBeTrue();
        error.IsOutcomeKnown.ShouldBeFalse();
        test.Sender.Discarded.ShouldBe(5);
        test.Sender.Pending.ShouldBe(0);
        fault.Repair();
        await test.FlushAsync();
        test.Server.RowCount.ShouldBe(0);
    }

    [Fact]
    public async Task One_whose_first_answer_was_lost_may_be_stored_whatever_the_last_one_says()
    {
        var time = new ManualTimeProvider();
        int requests = 0;
        await using var test = await StartAsync(
            "auto_flush=off;retry_timeout=1000;", (_, _) => new ValueTask<WriteAnswer?>(++requests == 1 ? WriteAnswer.Abort : WriteAnswer.Text(503, "not now")), time);

        var error = await Should.ThrowAsync<QuestTransactionException>(time.PassPausesAsync(
            test.Sender.WriteTransactionAsync(Tick.Several(5), TestContext.Current.CancellationToken), TimeSpan.FromMilliseconds(1250)));

        error.InnerException.ShouldBeOfType<QuestServerException>();
        error.IsOutcomeKnown.ShouldBeFalse();
    }

    [Fact]
    public async Task A_row_that_is_refused_at_the_write_writes_none()
    {
        await using var test = await StartAsync();

        var refusal = await Should.ThrowAsync<QuestInvalidRowException>(test.Sender.WriteTransactionAsync<Note>(
            new[] { new Note("good"), new Note("\ud800") }.AsMemory(), TestContext.Current.CancellationToken).InTime());

        refusal.Row.ShouldBe(1);
        test.Sender.Written.ShouldBe(0);
    }

    [Fact]
    public async Task One_that_can_never_fit_is_refused()
    {
        await using var test = await StartAsync("auto_flush=off;init_buf_size=1024;max_buf_size=4096;");

        var refusal = await Should.ThrowAsync<QuestInvalidRowException>(
            test.Sender.WriteTransactionAsync(Tick.Several(1000), TestContext.Current.CancellationToken).InTime());

        refusal.Message.ShouldContain("max_buf_size");
        await test.WriteAsync(Tick.Of(1));
        await test.FlushAsync();
    }

    [Fact]
    public async Task One_that_has_to_wait_for_room_goes_as_a_whole()
    {
        var answers = new HeldAnswers();
        await using var test = await StartAsync("auto_flush=off;init_buf_size=1024;max_buf_size=4096;", answers.OnWriteAsync);
        Task writing = test.WriteAsync(Tick.Several(100));
        await answers.ArrivalAsync();

        Task transaction = test.Sender.WriteTransactionAsync(Tick.Several(60, "transaction"), TestContext.Current.CancellationToken);
        answers.ReleaseAll();
        await writing;
        await transaction.InTime();
        await test.FlushAsync();

        test.Server.Requests.Count(request => request.RowCount == 60).ShouldBe(1);
        test.Received("transaction").Length.ShouldBe(60);
    }

    [Fact]
    public async Task A_cancelled_one_that_has_not_left_is_never_sent()
    {
        var answers = new HeldAnswers();
        await using var test = await StartAsync(onWrite: answers.OnWriteAsync);
        await test.WriteAsync(Tick.Of(1));
        Task flush = test.FlushAsync();
        await answers.ArrivalAsync();
        using var cancellation = new CancellationTokenSource();
        Task transaction = test.Sender.WriteTransactionAsync(Tick.Several(5, "transaction"), cancellation.Token);

        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(transaction.InTime());
        answers.ReleaseAll();
        await flush;
        await test.FlushAsync();

        test.Received("transaction").ShouldBeEmpty();
        test.Sender.Discarded.ShouldBe(5);
    }

    [Fact]
    public async Task A_cancelled_one_on_the_wire_is_accounted_for_when_its_request_ends()
    {
        var answers = new HeldAnswers();
        await using var test = await StartAsync(onWrite: answers.OnWriteAsync);
        using var cancellation = new CancellationTokenSource();
        Task transaction = test.Sender.WriteTransactionAsync(Tick.Several(5), cancellation.Token);
        await answers.ArrivalAsync();

        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(transaction.InTime());
        test.Sender.Pending.ShouldBe(5);
        answers.ReleaseAll();
        await test.FlushAsync();

        test.Sender.Acknowledged.ShouldBe(5);
        test.Received().Length.ShouldBe(5);
    }

    [Fact]
    public async Task One_without_rows_is_none()
    {
        await using var test = await StartAsync();

        await test.Sender.WriteTransactionAsync(Array.Empty<Tick>(), TestContext.Current.CancellationToken);

        test.Server.Requests.ShouldBeEmpty();
    }

    private static async Task<SenderUnderTest> StartAsync(
        string conf = "auto_flush=off;",
        Func<WriteRequest, CancellationToken, ValueTask<WriteAnswer?>>? onWrite = null,
        TimeProvider? time = null)
    {
        var test = await SenderUnderTest.StartAsync(conf, onWrite, time);
        test.Server.CreateTable("readings", ("number", "LONG"), ("value", Reading.ColumnType));
        return test;
    }
}
