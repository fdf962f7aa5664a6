using Questline.Testing;

namespace Questline.Runtime.Tests.Sending;

public class RetryTests
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(1250);

    public static TheoryData<int> RepeatedStatuses => [429, 500, 502, 503, 504, 507, 509, 523, 524, 529, 599];

    [Theory]
    [MemberData(nameof(RepeatedStatuses))]
    public async Task A_status_that_passes_is_repeated_until_the_rows_arrive(int status)
    {
        var answers = new Queue<WriteAnswer?>([WriteAnswer.Text(status, "not now"), WriteAnswer.Text(status, "not now"), null]);
        var time = new ManualTimeProvider();
        await using var test = await StartAsync(answers, time);
        await test.WriteAsync(Tick.Several(10));

        await time.PassPausesAsync(test.FlushAsync(), LongestPause);

        test.Received().Length.ShouldBe(10);
        test.Server.Requests.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    [InlineData(413)]
    [InlineData(415)]
    [InlineData(421)]
    public async Task A_status_that_needs_a_change_first_is_not_repeated(int status)
    {
        await using var test = await StartAsync(new Queue<WriteAnswer?>([WriteAnswer.Text(status, "no"), null]));
        await test.WriteAsync(Tick.Several(10));

        await Should.ThrowAsync<QuestException>(test.FlushAsync());

        test.Server.Requests.Count.ShouldBe(1);
        test.Sender.Pending.ShouldBe(10);
    }

    [Fact]
    public async Task A_broken_connection_is_repeated()
    {
        var time = new ManualTimeProvider();
        await using var test = await StartAsync(new Queue<WriteAnswer?>([WriteAnswer.Abort, WriteAnswer.Abort, null]), time);
        await test.WriteAsync(Tick.Several(10));

        await time.PassPausesAsync(test.FlushAsync(), LongestPause);

        test.Received().Length.ShouldBe(10);
    }

    [Fact]
    public async Task A_request_that_timed_out_is_repeated()
    {
        var time = new ManualTimeProvider();
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(
            "auto_flush=off;retry_timeout=10000;request_timeout=3000;request_min_throughput=0;", answers.OnWriteAsync, time);
        await test.WriteAsync(Tick.Several(10));
        Task flush = test.FlushAsync();
        await answers.ArrivalAsync();

        time.Advance(TimeSpan.FromSeconds(3));
        await answers.DepartureAsync();
        answers.ReleaseAll();
        await time.PassPausesAsync(flush, LongestPause);

        test.Received().Length.ShouldBe(10);
    }

    [Fact]
    public async Task When_the_budget_ends_the_flush_fails_and_the_rows_stay_pending()
    {
        var time = new ManualTimeProvider();
        var fault = new ServerFault(WriteAnswer.Text(503, "not now"));
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;retry_timeout=5000;close_timeout=0;", fault.OnWriteAsync, time);
        await test.WriteAsync(Tick.Several(10));
        DateTimeOffset start = time.GetUtcNow();

        await Should.ThrowAsync<QuestServerException>(time.PassPausesAsync(test.FlushAsync(), LongestPause));

        (time.GetUtcNow() - start).ShouldBeInRange(TimeSpan.FromSeconds(3.7), TimeSpan.FromSeconds(5));
        test.Sender.Pending.ShouldBe(10);
        fault.Repair();
        await test.FlushAsync();
        test.Received().Length.ShouldBe(10);
    }

    [Fact]
    public async Task The_next_write_starts_a_new_budget()
    {
        var fault = new ServerFault(WriteAnswer.Text(503, "not now"));
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;", fault.OnWriteAsync);
        await test.WriteAsync(Tick.Several(10));
        await Should.ThrowAsync<QuestServerException>(test.FlushAsync());
        fault.Repair();

        await test.WriteAsync(Tick.Of(10));

        await test.Server.WaitForRowsAsync(10, TestContext.Current.CancellationToken).InTime();
    }

    [Fact]
    public async Task Pauses_double_up_to_the_longest_one()
    {
        var time = new ManualTimeProvider();
        var fault = new ServerFault(WriteAnswer.Text(503, "not now"));
        await using var test = await SenderUnderTest.StartAsync(
            "auto_flush=off;retry_timeout=3000;retry_max_backoff_millis=400;close_timeout=0;", fault.OnWriteAsync, time);
        await test.WriteAsync(Tick.Of(1));

        await Should.ThrowAsync<QuestServerException>(time.PassPausesAsync(test.FlushAsync(), LongestPause));

        // 10 + 20 + ... + 320 = 630 ms, then 400 ms each, all of them a quarter more or less but for the longest, which are never more.
        test.Server.Requests.Count.ShouldBeInRange(11, 16);
    }

    [Theory]
    [InlineData("3")]
    [InlineData("Thu, 01 Jan 1970 00:00:03 GMT")]
    public async Task Retry_After_is_honoured(string retryAfter)
    {
        var time = new ManualTimeProvider();
        await using var test = await StartAsync(new Queue<WriteAnswer?>([WriteAnswer.Text(503, "not now") with { RetryAfter = retryAfter }, null]), time);
        await test.WriteAsync(Tick.Of(1));
        Task flush = test.FlushAsync();

        await time.TimerAsync(TimeSpan.FromSeconds(3));
        test.Server.Requests.Count.ShouldBe(1);
        time.Advance(TimeSpan.FromSeconds(3));
        await flush;

        test.Received().ShouldBe([1]);
    }

    [Fact]
    public async Task Retry_After_of_one_server_is_honoured_beside_another_that_is_down()
    {
        var time = new ManualTimeProvider();
        await using var server = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { OnWrite = new ServerFault(WriteAnswer.Text(429, "later") with { RetryAfter = "3" }).OnWriteAsync },
            TestContext.Current.CancellationToken);
        QuestSenderOptions options = QuestSenderOptions.Parse($"http::addr=localhost:{server.Port},127.0.0.1:1;auto_flush=off;close_timeout=0;");
        options.TimeProvider = time;
        QuestSender sender = QuestSender.Create(options);
        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken).InTime();
        Task flush = sender.FlushAsync(TestContext.Current.CancellationToken);

        await time.TimerAsync(TimeSpan.FromSeconds(3));
        server.Requests.Count.ShouldBe(1);

        sender.DiscardPending().ShouldBe(1);
        await Should.ThrowAsync<OperationCanceledException>(flush);
        await sender.DisposeAsync();
    }

    [Fact]
    public async Task A_Retry_After_beyond_the_budget_ends_it()
    {
        await using var test = await StartAsync(new Queue<WriteAnswer?>([WriteAnswer.Text(503, "not now") with { RetryAfter = "60" }, null]));
        await test.WriteAsync(Tick.Of(1));

        var error = await Should.ThrowAsync<QuestServerException>(test.FlushAsync());

        error.RetryAfter.ShouldBe(TimeSpan.FromSeconds(60));
        test.Sender.Pending.ShouldBe(1);
    }

    [Fact]
    public async Task The_first_write_waits_for_a_server_that_is_not_up_yet()
    {
        var time = new ManualTimeProvider();
        int attempts = 0;
        await using var test = await SenderUnderTest.StartAsync(
            new QuestTestServerOptions { OnSettings = (_, _) => new ValueTask<WriteAnswer?>(++attempts < 4 ? WriteAnswer.Text(503, "starting") : null) },
            "auto_flush=off;retry_timeout=10000;",
            time);

        await time.PassPausesAsync(test.WriteAsync(Tick.Of(1)), LongestPause);

        test.Sender.Written.ShouldBe(1);
    }

    [Fact]
    public async Task No_budget_means_no_repetition()
    {
        await using var test = await SenderUnderTest.StartAsync(onWrite: new ServerFault(WriteAnswer.Text(503, "not now")).OnWriteAsync);
        await test.WriteAsync(Tick.Of(1));

        await Should.ThrowAsync<QuestServerException>(test.FlushAsync());

        test.Server.Requests.Count.ShouldBe(1);
        test.Sender.DiscardPending();
    }

    private static Task<SenderUnderTest> StartAsync(Queue<WriteAnswer?> answers, TimeProvider? time = null) =>
        SenderUnderTest.StartAsync(
            "auto_flush=off;retry_timeout=10000;",
            (_, _) => new ValueTask<WriteAnswer?>(answers.TryDequeue(out WriteAnswer? answer) ? answer : null),
            time);
}
