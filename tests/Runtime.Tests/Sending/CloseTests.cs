using Questline.Testing;

namespace Questline.Runtime.Tests.Sending;

/// <summary>Closing with a limit of the caller's own, as a host does that has its own time to stop in.</summary>
public class CloseTests
{
    [Fact]
    public async Task Closing_sends_the_rows_that_are_left()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.WriteAsync(Tick.Several(10));

        await test.Sender.CloseAsync(TestContext.Current.CancellationToken).InTime();

        test.Server.RowCount.ShouldBe(10);
        await Should.ThrowAsync<ObjectDisposedException>(async () => await test.Sender.WriteAsync(Tick.Of(2)));
    }

    [Fact]
    public async Task Closing_waits_for_longer_than_close_timeout()
    {
        var time = new ManualTimeProvider();
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;close_timeout=1;request_timeout=60000;", answers.OnWriteAsync, time);
        await test.WriteAsync(Tick.Several(3));
        Task closing = test.Sender.CloseAsync(TestContext.Current.CancellationToken);
        await answers.ArrivalAsync();

        time.Advance(TimeSpan.FromSeconds(30));
        answers.ReleaseAll();

        await closing.InTime();
        test.Server.RowCount.ShouldBe(3);
    }

    [Fact]
    public async Task Cancelling_gives_up_what_is_pending_and_says_how_many_rows_that_are()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(onWrite: answers.OnWriteAsync);
        using var limit = new CancellationTokenSource();
        await test.WriteAsync(Tick.Several(3));
        Task closing = test.Sender.CloseAsync(limit.Token);
        await answers.ArrivalAsync();

        await limit.CancelAsync();

        var lost = (await Record.ExceptionAsync(closing.InTime)).ShouldBeAssignableTo<OperationCanceledException>()!;
        lost.Message.ShouldBe("3 rows were not acknowledged before closing was cancelled and are lost; flush before closing, or give it more time.");
        lost.CancellationToken.ShouldBe(limit.Token);
        test.Log.Entries.ShouldContain("Error: 3 rows were still pending when the sender was disposed, and are lost with it");
        test.Sender.Pending.ShouldBe(3);
        await answers.DepartureAsync();
    }

    [Fact]
    public async Task Cancelling_tells_what_the_last_request_failed_with()
    {
        var time = new ManualTimeProvider();
        await using var test = await SenderUnderTest.StartAsync(
            "auto_flush=off;retry_timeout=60000;", new ServerFault(WriteAnswer.Text(503, "renamed a table")).OnWriteAsync, time);
        using var limit = new CancellationTokenSource();
        await test.WriteAsync(Tick.Several(3));
        Task closing = test.Sender.CloseAsync(limit.Token);
        await test.Log.EntryAsync("Information: A request failed and is tried again");

        await limit.CancelAsync();

        var lost = (await Record.ExceptionAsync(closing.InTime)).ShouldBeAssignableTo<OperationCanceledException>()!;
        lost.Message.ShouldContain("The last request failed: ");
        lost.Message.ShouldContain("HTTP 503");
    }

    [Fact]
    public async Task A_token_that_is_cancelled_already_does_no_harm_where_nothing_is_pending()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.WriteAsync(Tick.Several(3));
        await test.FlushAsync();

        await test.Sender.CloseAsync(new CancellationToken(canceled: true)).InTime();

        test.Sender.Acknowledged.ShouldBe(3);
    }

    [Fact]
    public async Task Only_who_closes_first_hears_of_lost_rows()
    {
        var fault = new ServerFault();
        await using var test = await SenderUnderTest.StartAsync(onWrite: fault.OnWriteAsync);
        await test.WriteAsync(Tick.Several(3));
        await Should.ThrowAsync<QuestServerException>(test.Sender.CloseAsync(TestContext.Current.CancellationToken).InTime());

        await test.Sender.DisposeAsync().InTime();
        await test.Sender.CloseAsync(TestContext.Current.CancellationToken).InTime();

        test.Log.Entries.Count(static entry => entry.StartsWith("Error: 3 rows", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Who_closes_later_waits_until_cancelled()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(onWrite: answers.OnWriteAsync);
        await test.WriteAsync(Tick.Several(3));
        Task closing = test.Sender.CloseAsync(TestContext.Current.CancellationToken);
        await answers.ArrivalAsync();

        await Should.ThrowAsync<OperationCanceledException>(test.Sender.CloseAsync(new CancellationToken(canceled: true)).InTime());

        answers.ReleaseAll();
        await closing.InTime();
        test.Server.RowCount.ShouldBe(3);
    }

    [Fact]
    public async Task Disposing_waits_for_the_end_of_closing()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(onWrite: answers.OnWriteAsync);
        await test.WriteAsync(Tick.Several(3));
        Task closing = test.Sender.CloseAsync(TestContext.Current.CancellationToken);
        await answers.ArrivalAsync();

        Task disposing = test.Sender.DisposeAsync().AsTask();

        disposing.IsCompleted.ShouldBeFalse();
        answers.ReleaseAll();
        await disposing.InTime();
        closing.IsCompleted.ShouldBeTrue();
        test.Server.RowCount.ShouldBe(3);
    }
}
