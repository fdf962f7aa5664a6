namespace Questline.Runtime.Tests.Sending;

public class MemoryTests
{
    private const string Small = "auto_flush=off;init_buf_size=1024;max_buf_size=4096;";

    [Fact]
    public async Task A_full_buffer_makes_writers_wait_until_rows_have_left()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(Small, answers.OnWriteAsync);

        Task writing = test.WriteAsync(Tick.Several(1000));
        await answers.ArrivalAsync();
        writing.IsCompleted.ShouldBeFalse();
        test.Sender.Written.ShouldBeInRange(10, 4096 / 20);
        answers.ReleaseAll();
        await writing;
        await test.FlushAsync();

        test.Received().ShouldBe(Enumerable.Range(0, 1000).Select(number => (long)number));
    }

    [Fact]
    public async Task Many_writers_that_wait_all_go_on()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(Small, answers.OnWriteAsync);
        Task[] writing = [.. Enumerable.Range(0, 50).Select(writer => test.WriteAsync(Tick.Several(100, $"w{writer}")))];
        await answers.ArrivalAsync();

        answers.ReleaseAll();
        await Task.WhenAll(writing);
        await test.FlushAsync();

        for (int writer = 0; writer < writing.Length; writer++)
            test.Received($"w{writer}").ShouldBe(Enumerable.Range(0, 100).Select(number => (long)number));
    }

    [Fact]
    public async Task The_memory_stays_within_max_buf_size()
    {
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;init_buf_size=1024;max_buf_size=65536;");

        await test.WriteAsync(Tick.Several(20_000));
        await test.FlushAsync();

        test.Server.Requests.ShouldAllBe(request => request.BodyLength <= 65536);
        test.Server.Requests.Count.ShouldBeGreaterThan(1);
    }

    [Fact]
    public async Task A_row_that_can_never_fit_is_refused()
    {
        await using var test = await SenderUnderTest.StartAsync(Small);

        var refusal = await Should.ThrowAsync<QuestInvalidRowException>(async () => await test.Sender.WriteAsync(Note.OfLength(5000)));

        refusal.Message.ShouldContain("max_buf_size");
        refusal.Table.ShouldBe("notes");
        test.Sender.Written.ShouldBe(0);
    }

    [Fact]
    public async Task A_row_larger_than_init_buf_size_goes_through()
    {
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;init_buf_size=1024;");

        await test.Sender.WriteAsync(Note.OfLength(10), TestContext.Current.CancellationToken);
        await test.Sender.WriteAsync(Note.OfLength(100_000), TestContext.Current.CancellationToken);
        await test.Sender.WriteAsync(Note.OfLength(20), TestContext.Current.CancellationToken);
        await test.FlushAsync();

        test.Server.Rows("notes").Select(row => row.GetString("text").Length).ShouldBe([10, 100_000, 20]);
    }

    /// <summary>A refused row leaves an empty batch that holds memory, which the large row needs.</summary>
    [Fact]
    public async Task A_large_row_after_a_refused_one_goes_through()
    {
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;init_buf_size=2048;max_buf_size=4096;");
        await Should.ThrowAsync<QuestInvalidRowException>(async () => await test.Sender.WriteAsync(new Note("\ud800")));

        await test.Sender.WriteAsync(Note.OfLength(1200), TestContext.Current.CancellationToken).InTime();
        await test.FlushAsync();

        test.Server.RowCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_large_row_and_small_ones_take_turns_in_a_buffer_that_is_full()
    {
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;init_buf_size=1024;max_buf_size=8192;");

        for (int i = 0; i < 100; i++)
            await test.Sender.WriteAsync(Note.OfLength(i % 5 == 0 ? 2000 : 100), TestContext.Current.CancellationToken).InTime();
        await test.FlushAsync();

        test.Server.RowCount.ShouldBe(100);
    }

    [Fact]
    public async Task A_cancelled_writer_stops_waiting_and_its_row_is_not_written()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(Small, answers.OnWriteAsync);
        Task filling = test.WriteAsync(Tick.Several(1000));
        await answers.ArrivalAsync();
        using var cancellation = new CancellationTokenSource();
        Task cancelled = test.Sender.WriteAsync(Tick.Of(0, "cancelled"), cancellation.Token).AsTask();

        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(cancelled.InTime());
        answers.ReleaseAll();
        await filling;
        await test.FlushAsync();

        test.Received("cancelled").ShouldBeEmpty();
        test.Received().Length.ShouldBe(1000);
    }

    [Fact]
    public async Task Writers_that_wait_learn_why_the_rows_cannot_leave()
    {
        var fault = new ServerFault();
        await using var test = await SenderUnderTest.StartAsync(Small, fault.OnWriteAsync);

        await Should.ThrowAsync<QuestServerException>(test.WriteAsync(Tick.Several(1000)));

        long written = test.Sender.Written;
        fault.Repair();
        await test.FlushAsync();
        test.Received().ShouldBe(Enumerable.Range(0, (int)written).Select(number => (long)number));
    }
}
