using Questline.Testing;

namespace Questline.Runtime.Tests.Sending;

public class FailureTests
{
    [Fact]
    public async Task A_failed_flush_keeps_the_rows_and_the_next_one_delivers_them_once()
    {
        var fault = new ServerFault();
        await using var test = await SenderUnderTest.StartAsync(onWrite: fault.OnWriteAsync);
        await test.WriteAsync(Tick.Several(10));

        await Should.ThrowAsync<QuestServerException>(test.FlushAsync());
        test.Sender.Pending.ShouldBe(10);
        fault.Repair();
        await test.FlushAsync();

        test.Received().ShouldBe([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
        test.Sender.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task A_failed_batch_goes_out_again_before_those_behind_it()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync("auto_flush_rows=1;auto_flush_interval=off;", answers.OnWriteAsync);
        await test.WriteAsync(Tick.Several(3));

        await answers.ArrivalAsync();
        answers.Release(WriteAnswer.Error(503, "retry operation", "table renamed"));
        answers.ReleaseAll();
        await FlushUntilDeliveredAsync(test);

        test.Received().ShouldBe([0, 1, 2]);
    }

    [Fact]
    public async Task Failed_batches_keep_their_order_with_several_on_the_wire()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync("auto_flush_rows=1;auto_flush_interval=off;max_in_flight=3;", answers.OnWriteAsync);
        await test.WriteAsync(Tick.Several(3));
        for (int i = 0; i < 3; i++)
            await answers.ArrivalAsync();

        for (int i = 0; i < 3; i++)
            answers.Release(WriteAnswer.Abort);
        answers.ReleaseAll();
        await FlushUntilDeliveredAsync(test);

        test.Received().Order().ShouldBe([0, 1, 2]);
    }

    [Fact]
    public async Task Rows_that_failed_in_the_background_go_out_again_with_the_timer()
    {
        var time = new ManualTimeProvider();
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync("auto_flush_interval=1000;", answers.OnWriteAsync, time);
        await test.WriteAsync(Tick.Of(1));
        time.Advance(TimeSpan.FromSeconds(1));
        await answers.ArrivalAsync();
        Task failure = test.FlushAsync();
        answers.Release(WriteAnswer.Error(500, "internal error", "disk full"));
        await Should.ThrowAsync<QuestServerException>(failure);

        time.Advance(TimeSpan.FromSeconds(1));
        await answers.ArrivalAsync();
        answers.Release();
        await test.Server.WaitForRowsAsync(1, TestContext.Current.CancellationToken).InTime();
    }

    [Fact]
    public async Task A_failure_in_the_background_shows_at_the_next_flush_if_it_lasts()
    {
        var fault = new ServerFault();
        await using var test = await SenderUnderTest.StartAsync("auto_flush_rows=5;auto_flush_interval=off;", fault.OnWriteAsync);
        await test.WriteAsync(Tick.Several(5));

        await Should.ThrowAsync<QuestServerException>(test.FlushAsync());

        test.Sender.Pending.ShouldBe(5);
    }

    [Fact]
    public async Task Every_flush_that_waits_for_a_batch_hears_of_its_failure()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(onWrite: answers.OnWriteAsync);
        await test.WriteAsync(Tick.Of(1));
        Task[] flushes = [test.FlushAsync(), test.FlushAsync(), test.FlushAsync()];

        await answers.ArrivalAsync();
        answers.Release(WriteAnswer.Abort);

        foreach (Task flush in flushes)
            await Should.ThrowAsync<QuestConnectionException>(flush);
        answers.ReleaseAll();
    }

    [Fact]
    public async Task A_cancelled_flush_loses_nothing()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(onWrite: answers.OnWriteAsync);
        await test.WriteAsync(Tick.Several(10));
        using var cancellation = new CancellationTokenSource();
        Task flush = test.Sender.FlushAsync(cancellation.Token);
        await answers.ArrivalAsync();

        await cancellation.CancelAsync();
        var cancelled = await Should.ThrowAsync<OperationCanceledException>(flush.InTime());

        cancelled.CancellationToken.ShouldBe(cancellation.Token);
        answers.ReleaseAll();
        await test.FlushAsync();
        test.Received().Length.ShouldBe(10);
    }

    [Fact]
    public async Task A_token_that_is_cancelled_already_does_nothing()
    {
        await using var test = await SenderUnderTest.StartAsync();
        var cancelled = new CancellationToken(canceled: true);
        await test.WriteAsync(Tick.Of(1));

        await Should.ThrowAsync<OperationCanceledException>(test.Sender.FlushAsync(cancelled));
        await Should.ThrowAsync<OperationCanceledException>(async () => await test.Sender.WriteAsync(Tick.Of(2), cancelled));
        await Should.ThrowAsync<OperationCanceledException>(async () => await test.Sender.WriteAllAsync<Tick>(Tick.Several(2).AsMemory(), cancelled));

        test.Sender.Written.ShouldBe(1);
        test.Server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_log_that_throws_does_not_end_the_delivery()
    {
        var fault = new ServerFault();
        await using var server = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { OnWrite = fault.OnWriteAsync }, TestContext.Current.CancellationToken);
        QuestSenderOptions options = QuestSenderOptions.Parse(server.ConfString + "auto_flush=off;");
        options.LoggerFactory = new RecordedLogs(new ThrowingLog());
        await using QuestSender sender = QuestSender.Create(options);
        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken);

        await Should.ThrowAsync<QuestServerException>(sender.FlushAsync(TestContext.Current.CancellationToken).InTime());
        fault.Repair();
        await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();

        server.RowCount.ShouldBe(1);
    }

    /// <summary>The batch on the wire may fail under the flush that finds it there.</summary>
    private static async Task FlushUntilDeliveredAsync(SenderUnderTest test)
    {
        while (test.Sender.Pending > 0)
        {
            try
            {
                await test.FlushAsync();
            }
            catch (QuestException)
            {
            }
        }
    }
}
