using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Diagnostics;

[Collection(RunsAlone.Name)]
public class RowMetricsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_that_arrive_are_written_and_acknowledged()
    {
        using var measurements = new Measurements();
        await using var test = await SenderUnderTest.StartAsync();

        await test.WriteAsync(Tick.Several(10));
        await test.FlushAsync();

        measurements.Rows("acknowledged").ShouldBe(10);
        measurements.ShouldMatch(test.Sender);
    }

    [Fact]
    public async Task Rows_are_pending_from_the_end_of_their_batch_to_the_answer()
    {
        using var measurements = new Measurements();
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(onWrite: answers.OnWriteAsync);
        await test.WriteAsync(Tick.Several(10));
        measurements.Sum("questline.pending_rows").ShouldBe(0);

        Task flush = test.FlushAsync();
        await answers.ArrivalAsync();

        measurements.Sum("questline.pending_rows").ShouldBe(10);
        answers.ReleaseAll();
        await flush;
        measurements.Sum("questline.pending_rows").ShouldBe(0);
    }

    [Fact]
    public async Task Rejected_rows_are_told_from_those_that_arrive()
    {
        using var measurements = new Measurements();
        await using var test = await SenderUnderTest.StartAsync(new QuestTestServerOptions(), rowRejected: _ => { });
        test.Server.CreateTable("readings", ("number", "LONG"), ("value", Reading.ColumnType));

        await test.Sender.WriteAllAsync(Reading.Several(100, number => number % 50 == 7).AsEnumerable(), Cancellation);
        await test.FlushAsync();

        measurements.Rows("rejected").ShouldBe(2);
        measurements.Rows("acknowledged").ShouldBe(98);
        measurements.ShouldMatch(test.Sender);
    }

    [Fact]
    public async Task Rows_of_the_open_batch_that_are_discarded_count_as_written_too()
    {
        using var measurements = new Measurements();
        await using var test = await SenderUnderTest.StartAsync();
        await test.WriteAsync(Tick.Several(10));

        test.Sender.DiscardPending();

        measurements.Rows("discarded").ShouldBe(10);
        measurements.ShouldMatch(test.Sender);
    }

    [Fact]
    public async Task Rows_of_a_failed_request_count_once_however_often_they_are_sent()
    {
        using var measurements = new Measurements();
        var fault = new ServerFault(WriteAnswer.Text(503, "not now"));
        await using var test = await SenderUnderTest.StartAsync(onWrite: fault.OnWriteAsync);
        await test.WriteAsync(Tick.Several(10));
        await Should.ThrowAsync<QuestServerException>(test.FlushAsync());
        measurements.ShouldMatch(test.Sender);

        fault.Repair();
        await test.FlushAsync();

        measurements.Rows("acknowledged").ShouldBe(10);
        measurements.ShouldMatch(test.Sender);
    }

    [Fact]
    public async Task A_refused_transaction_is_rejected_as_a_whole()
    {
        using var measurements = new Measurements();
        await using var test = await SenderUnderTest.StartAsync();
        test.Server.CreateTable("readings", ("number", "LONG"), ("value", Reading.ColumnType));

        await Should.ThrowAsync<QuestTransactionException>(
            test.Sender.WriteTransactionAsync(Reading.Several(10, number => number == 4), Cancellation).InTime());

        measurements.Rows("rejected").ShouldBe(10);
        measurements.ShouldMatch(test.Sender);
    }

    [Fact]
    public async Task A_transaction_that_goes_back_to_its_caller_is_discarded()
    {
        using var measurements = new Measurements();
        await using var test = await SenderUnderTest.StartAsync(onWrite: new ServerFault(WriteAnswer.Text(503, "not now")).OnWriteAsync);

        await Should.ThrowAsync<QuestTransactionException>(test.Sender.WriteTransactionAsync(Tick.Several(10), Cancellation).InTime());

        measurements.Rows("discarded").ShouldBe(10);
        measurements.ShouldMatch(test.Sender);
    }

    [Fact]
    public async Task A_transaction_that_does_not_fit_was_never_written()
    {
        using var measurements = new Measurements();
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;init_buf_size=1024;max_buf_size=4096;");

        await Should.ThrowAsync<QuestInvalidRowException>(test.Sender.WriteTransactionAsync(Tick.Several(1000), Cancellation).InTime());

        measurements.Of("questline.rows").ShouldBeEmpty();
    }

    [Fact]
    public async Task Rows_left_at_dispose_are_lost_and_no_longer_pending()
    {
        using var measurements = new Measurements();
        await using var test = await SenderUnderTest.StartAsync(onWrite: new ServerFault(WriteAnswer.Text(503, "not now")).OnWriteAsync);
        await test.WriteAsync(Tick.Several(10));

        await Should.ThrowAsync<QuestServerException>(test.Sender.DisposeAsync().InTime());
        test.Sender.DiscardPending().ShouldBe(0);

        measurements.Rows("lost").ShouldBe(10);
        measurements.Rows("written").ShouldBe(10);
        measurements.Sum("questline.pending_rows").ShouldBe(0);
    }
}
