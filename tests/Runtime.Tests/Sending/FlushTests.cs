namespace Questline.Runtime.Tests.Sending;

public class FlushTests
{
    [Fact]
    public async Task A_batch_leaves_when_it_has_enough_rows()
    {
        await using var test = await SenderUnderTest.StartAsync("auto_flush_rows=3;auto_flush_interval=off;");

        await test.WriteAsync(Tick.Several(7));
        await test.Server.WaitForRowsAsync(6, TestContext.Current.CancellationToken).InTime();

        test.Server.Requests.Select(request => request.RowCount).ShouldBe([3, 3]);
    }

    [Fact]
    public async Task A_batch_leaves_when_it_has_enough_bytes()
    {
        await using var test = await SenderUnderTest.StartAsync("auto_flush_bytes=1000;auto_flush_rows=off;auto_flush_interval=off;");

        await test.Sender.WriteAsync(Note.OfLength(400), TestContext.Current.CancellationToken);
        await test.Sender.WriteAsync(Note.OfLength(400), TestContext.Current.CancellationToken);
        await test.Sender.WriteAsync(Note.OfLength(400), TestContext.Current.CancellationToken);
        await test.Server.WaitForRowsAsync(3, TestContext.Current.CancellationToken).InTime();

        test.Server.Requests.ShouldHaveSingleItem().RowCount.ShouldBe(3);
    }

    [Fact]
    public async Task A_row_leaves_when_the_interval_is_over_without_another_row()
    {
        var time = new ManualTimeProvider();
        await using var test = await SenderUnderTest.StartAsync("auto_flush_interval=250;", time: time);
        await test.WriteAsync(Tick.Of(1));

        time.Advance(TimeSpan.FromMilliseconds(249));
        test.Server.RowCount.ShouldBe(0);
        time.Advance(TimeSpan.FromMilliseconds(1));

        await test.Server.WaitForRowsAsync(1, TestContext.Current.CancellationToken).InTime();
    }

    [Fact]
    public async Task The_interval_is_measured_by_a_real_timer()
    {
        await using var test = await SenderUnderTest.StartAsync("auto_flush_interval=20;");

        await test.WriteAsync(Tick.Of(1));

        await test.Server.WaitForRowsAsync(1, TestContext.Current.CancellationToken).InTime();
    }

    [Fact]
    public async Task The_interval_begins_with_the_first_row_of_a_batch()
    {
        var time = new ManualTimeProvider();
        await using var test = await SenderUnderTest.StartAsync("auto_flush_interval=100;", time: time);
        await test.WriteAsync(Tick.Of(1));
        await test.FlushAsync();

        time.Advance(TimeSpan.FromMilliseconds(90));
        await test.WriteAsync(Tick.Of(2));
        time.Advance(TimeSpan.FromMilliseconds(50));
        await test.WriteAsync(Tick.Of(3));
        time.Advance(TimeSpan.FromMilliseconds(50));

        await test.Server.WaitForRowsAsync(3, TestContext.Current.CancellationToken).InTime();
        await test.FlushAsync();
        test.Server.Requests.Select(request => request.RowCount).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task Nothing_leaves_by_itself_with_auto_flush_off()
    {
        var time = new ManualTimeProvider();
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;", time: time);

        await test.WriteAsync(Tick.Several(100_000));
        time.Advance(TimeSpan.FromDays(1));

        test.Server.Requests.ShouldBeEmpty();
        test.Sender.Pending.ShouldBe(100_000);
    }

    [Fact]
    public async Task A_flush_returns_only_when_the_server_has_acknowledged()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(onWrite: answers.OnWriteAsync);
        await test.WriteAsync(Tick.Several(10));

        Task flush = test.FlushAsync();
        await answers.ArrivalAsync();
        flush.IsCompleted.ShouldBeFalse();
        test.Sender.Pending.ShouldBe(10);
        answers.Release();
        await flush;

        test.Sender.Pending.ShouldBe(0);
        test.Server.RowCount.ShouldBe(10);
    }

    [Fact]
    public async Task A_flush_does_not_wait_for_rows_written_after_it()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(onWrite: answers.OnWriteAsync);
        await test.WriteAsync(Tick.Of(1));
        Task first = test.FlushAsync();
        await answers.ArrivalAsync();
        await test.WriteAsync(Tick.Of(2));
        Task second = test.FlushAsync();

        answers.Release();
        await first;
        await answers.ArrivalAsync();

        second.IsCompleted.ShouldBeFalse();
        answers.Release();
        await second;
    }

    /// <summary>A row that found no room, or was refused, has opened a batch that a flush must not wait for.</summary>
    [Fact]
    public async Task A_flush_does_not_wait_for_a_batch_that_is_still_empty()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync("auto_flush_rows=1;auto_flush_interval=off;", answers.OnWriteAsync);
        await test.WriteAsync(Tick.Of(1));
        await answers.ArrivalAsync();
        await Should.ThrowAsync<QuestInvalidRowException>(async () => await test.Sender.WriteAsync(new Note("\0\ud800")));

        Task flush = test.FlushAsync();
        await test.WriteAsync(Tick.Of(2));
        answers.Release();
        await flush;

        test.Sender.Pending.ShouldBe(1);
        answers.ReleaseAll();
    }

    [Fact]
    public async Task A_flush_of_nothing_returns_at_once()
    {
        await using var test = await SenderUnderTest.StartAsync();

        test.Sender.FlushAsync(TestContext.Current.CancellationToken).IsCompletedSuccessfully.ShouldBeTrue();

        test.Server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Concurrent_flushes_share_the_batch()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(onWrite: answers.OnWriteAsync);
        await test.WriteAsync(Tick.Several(10));

        Task[] flushes = [.. Enumerable.Range(0, 20).Select(_ => test.FlushAsync())];
        await answers.ArrivalAsync();
        answers.Release();
        await Task.WhenAll(flushes);

        test.Server.Requests.ShouldHaveSingleItem().RowCount.ShouldBe(10);
    }

    [Fact]
    public async Task One_batch_is_filled_while_another_is_on_the_wire()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync("auto_flush_rows=10;", answers.OnWriteAsync);
        await test.WriteAsync(Tick.Several(10));
        await answers.ArrivalAsync();

        await test.WriteAsync(Tick.Several(10));

        test.Sender.Written.ShouldBe(20);
        test.Sender.Acknowledged.ShouldBe(0);
        answers.ReleaseAll();
        await test.FlushAsync();
    }

    [Fact]
    public async Task Only_one_batch_is_on_the_wire_unless_more_are_asked_for()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync("auto_flush_rows=1;", answers.OnWriteAsync);
        await test.WriteAsync(Tick.Several(2));

        (await answers.ArrivalAsync()).Number.ShouldBe(1);
        test.Server.Requests.ShouldBeEmpty();
        answers.Release();
        (await answers.ArrivalAsync()).Number.ShouldBe(2);

        test.Server.Requests.Count.ShouldBe(1);
        answers.Release();
    }

    [Fact]
    public async Task As_many_batches_are_on_the_wire_as_are_asked_for()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync("auto_flush_rows=1;max_in_flight=3;", answers.OnWriteAsync);
        await test.WriteAsync(Tick.Several(3));

        await answers.ArrivalAsync();
        await answers.ArrivalAsync();
        await answers.ArrivalAsync();

        test.Server.Requests.ShouldBeEmpty();
        answers.ReleaseAll();
        await test.FlushAsync();
    }
}
