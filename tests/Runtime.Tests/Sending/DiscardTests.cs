using Questline.Testing;

namespace Questline.Runtime.Tests.Sending;

public class DiscardTests
{
    [Fact]
    public async Task Rows_that_were_not_sent_are_dropped_and_counted()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.WriteAsync(Tick.Several(10));

        test.Sender.DiscardPending().ShouldBe(10);

        test.Sender.Discarded.ShouldBe(10);
        test.Sender.Pending.ShouldBe(0);
        test.ShouldBalance();
        await test.WriteAsync(Tick.Of(99));
        await test.FlushAsync();
        test.Received().ShouldBe([99]);
    }

    [Fact]
    public async Task Rows_of_a_failed_flush_are_dropped()
    {
        var fault = new ServerFault(WriteAnswer.Text(503, "not now"));
        await using var test = await SenderUnderTest.StartAsync(onWrite: fault.OnWriteAsync);
        await test.WriteAsync(Tick.Several(10));
        await Should.ThrowAsync<QuestServerException>(test.FlushAsync());

        test.Sender.DiscardPending().ShouldBe(10);

        fault.Repair();
        await test.FlushAsync();
        test.Server.RowCount.ShouldBe(0);
    }

    [Fact]
    public async Task Rows_between_two_attempts_are_dropped_and_their_flush_ends()
    {
        var time = new ManualTimeProvider();
        await using var test = await SenderUnderTest.StartAsync(
            "auto_flush=off;retry_timeout=10000;", new ServerFault(WriteAnswer.Text(503, "not now") with { RetryAfter = "5" }).OnWriteAsync, time);
        await test.WriteAsync(Tick.Several(10));
        Task flush = test.FlushAsync();
        await time.TimerAsync(TimeSpan.FromSeconds(5));

        test.Sender.DiscardPending().ShouldBe(10);

        await Should.ThrowAsync<OperationCanceledException>(flush);
        test.ShouldBalance();
    }

    [Fact]
    public async Task Rows_on_the_wire_stay_pending_until_their_request_ends()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(onWrite: answers.OnWriteAsync);
        await test.WriteAsync(Tick.Several(10));
        Task flush = test.FlushAsync();
        await answers.ArrivalAsync();
        await test.WriteAsync(Tick.Several(5));

        test.Sender.DiscardPending().ShouldBe(5);
        test.Sender.Pending.ShouldBe(10);

        answers.ReleaseAll();
        await flush;
        test.Received().Length.ShouldBe(10);
    }

    [Fact]
    public async Task A_writer_that_waits_for_room_goes_on()
    {
        var fault = new ServerFault(WriteAnswer.Text(503, "not now"));
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;init_buf_size=1024;max_buf_size=4096;", fault.OnWriteAsync);
        while (test.Sender.Pending < 100)
        {
            try
            {
                await test.WriteAsync(Tick.Of(test.Sender.Pending));
            }
            catch (QuestServerException)
            {
                break;
            }
        }

        long pending = test.Sender.Pending;
        test.Sender.DiscardPending().ShouldBe(pending);
        await test.WriteAsync(Tick.Of(1));

        test.Sender.Pending.ShouldBe(1);
        fault.Repair();
        await test.FlushAsync();
    }
}
