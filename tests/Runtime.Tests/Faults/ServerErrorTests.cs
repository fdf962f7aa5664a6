using System.Text;
using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

/// <summary>HTTP 500 comes from a row, or from the server's own trouble: only the first may reject anything.</summary>
public class ServerErrorTests
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(1250);
    private static readonly WriteAnswer InternalError = WriteAnswer.Error(500, "internal error", "write error: ticks");

    [Fact]
    public async Task One_of_the_settings_rejects_no_row()
    {
        int writes = 0;
        int settings = 0;
        var time = new ManualTimeProvider();
        await using var test = await SenderUnderTest.StartAsync(
            new QuestTestServerOptions
            {
                OnWrite = (_, _) => new ValueTask<WriteAnswer?>(++writes == 1 ? WriteAnswer.Abort : null),
                OnSettings = (_, _) => new ValueTask<WriteAnswer?>(++settings is > 1 and < 20 ? WriteAnswer.Text(500, "no route") : null),
            },
            "auto_flush=off;retry_timeout=1000;",
            time);
        await test.WriteAsync(Tick.Several(10));

        await Should.ThrowAsync<QuestServerException>(time.PassPausesAsync(test.FlushAsync(), LongestPause));
        test.Sender.Pending.ShouldBe(10);
        while (test.Sender.Pending > 0)
            await time.PassPausesAsync(test.FlushAsync(), LongestPause).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);

        test.Received().Length.ShouldBe(10);
    }

    [Fact]
    public async Task One_that_passes_does_not_reject_the_row_behind_a_bad_one()
    {
        int passing = 0;
        var time = new ManualTimeProvider();
        await using var test = await SenderUnderTest.StartAsync(
            "auto_flush=off;retry_timeout=1000;",
            async (request, cancellationToken) =>
            {
                string body = await BodyAsync(request, cancellationToken);
                bool isBad = Has(body, 5);
                bool passes = !isBad && Has(body, 6) && !Has(body, 7) && ++passing == 1;
                return isBad || passes ? InternalError : null;
            },
            time);
        await test.WriteAsync(Tick.Several(10));

        var rejection = await Should.ThrowAsync<QuestRowRejectedException>(time.PassPausesAsync(test.FlushAsync(), LongestPause));

        passing.ShouldBeGreaterThan(0);
        rejection.Rows.ShouldHaveSingleItem().Text.ShouldContain("number=5i");
        test.Received().ShouldBe([0, 1, 2, 3, 4, 6, 7, 8, 9]);
    }

    /// <summary>As a full disk looks: an empty request is fine, and nothing else is.</summary>
    [Fact]
    public async Task A_server_that_takes_no_row_at_all_costs_one_row_in_each_retry_timeout()
    {
        var time = new ManualTimeProvider();
        bool isFull = true;
        await using var test = await SenderUnderTest.StartAsync(
            "auto_flush=off;retry_timeout=10000;",
            async (request, cancellationToken) => isFull && (await BodyAsync(request, cancellationToken)).Length > 0 ? InternalError : null,
            time);
        await test.WriteAsync(Tick.Several(100));
        DateTimeOffset start = time.GetUtcNow();
        Task flush = test.FlushAsync();

        await time.PassPausesAsync(UntilAsync(() => test.Sender.Rejected >= 3 || flush.IsCompleted), LongestPause);
        isFull = false;

        (time.GetUtcNow() - start).ShouldBeGreaterThan(TimeSpan.FromSeconds(25));
        await Should.ThrowAsync<QuestRowRejectedException>(time.PassPausesAsync(flush, LongestPause));
        test.Sender.Rejected.ShouldBeLessThan(6);
        test.Sender.Acknowledged.ShouldBe(100 - test.Sender.Rejected);
    }

    /// <summary>Once 500 in company, then 500 alone, then another word until the end of the budget.</summary>
    [Fact]
    public async Task One_that_the_server_takes_back_rejects_nothing()
    {
        int alone = 0;
        var time = new ManualTimeProvider();
        await using var test = await SenderUnderTest.StartAsync(
            "auto_flush=off;retry_timeout=500;close_timeout=0;",
            async (request, cancellationToken) =>
            {
                string body = await BodyAsync(request, cancellationToken);
                if (!Has(body, 0))
                    return null;
                return Has(body, 1) || ++alone == 1 ? InternalError : WriteAnswer.Error(503, "retry operation", "renamed");
            },
            time);
        await test.WriteAsync(Tick.Several(4));

        var error = await Should.ThrowAsync<QuestServerException>(time.PassPausesAsync(test.FlushAsync(), LongestPause));

        ((int)error.Status).ShouldBe(503);
        test.Sender.Rejected.ShouldBe(0);
        test.Sender.Pending.ShouldBe(4);
    }

    [Fact]
    public async Task A_server_that_asks_for_time_gets_it_before_a_row_is_rejected()
    {
        int passing = 0;
        var time = new ManualTimeProvider();
        await using var test = await SenderUnderTest.StartAsync(
            "auto_flush=off;retry_timeout=5000;",
            async (request, cancellationToken) =>
            {
                string body = await BodyAsync(request, cancellationToken);
                if (Has(body, 5))
                    return InternalError;
                return Has(body, 7) && ++passing <= 2 ? InternalError with { RetryAfter = "2" } : null;
            },
            time);
        await test.WriteAsync(Tick.Several(40));

        var rejection = await Should.ThrowAsync<QuestRowRejectedException>(time.PassPausesAsync(test.FlushAsync(), TimeSpan.FromSeconds(2)));

        rejection.Rows.ShouldHaveSingleItem().Text.ShouldContain("number=5i");
        test.Received().Length.ShouldBe(39);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_time_for_repetitions_a_bad_row_is_found_by_a_few_flushes(bool isReplica)
    {
        await using QuestTestServer primary = await StartRefusingNumber5Async();
        await using QuestTestServer other = await StartTakingNoneAsync(isReplica);
        await using QuestSender sender = QuestSender.Create($"http::addr=localhost:{primary.Port},localhost:{other.Port};auto_flush=off;retry_timeout=0;");
        await sender.WriteAllAsync(Tick.Several(10).AsEnumerable(), TestContext.Current.CancellationToken).InTime();

        for (int flushes = 0; sender.Pending > 0; flushes++)
        {
            flushes.ShouldBeLessThan(10);
            await sender.FlushAsync(TestContext.Current.CancellationToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }

        sender.Rejected.ShouldBe(1);
        primary.RowCount.ShouldBe(9);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_bad_row_is_found_though_the_other_server_takes_none(bool isReplica)
    {
        await using QuestTestServer primary = await StartRefusingNumber5Async();
        await using QuestTestServer other = await StartTakingNoneAsync(isReplica);
        await using QuestSender sender = QuestSender.Create($"http::addr=localhost:{primary.Port},localhost:{other.Port};auto_flush=off;retry_timeout=200;");
        await sender.WriteAllAsync(Tick.Several(10).AsEnumerable(), TestContext.Current.CancellationToken).InTime();

        var rejection = await Should.ThrowAsync<QuestRowRejectedException>(sender.FlushAsync(TestContext.Current.CancellationToken).InTime());

        rejection.Rows.ShouldHaveSingleItem().Text.ShouldContain("number=5i");
        primary.RowCount.ShouldBe(9);
    }

    private static Task<QuestTestServer> StartRefusingNumber5Async() => QuestTestServer.StartAsync(
        new QuestTestServerOptions
        {
            OnWrite = async (request, cancellationToken) => Has(await BodyAsync(request, cancellationToken), 5) ? InternalError : null,
        },
        TestContext.Current.CancellationToken);

    /// <summary>A replica, or a server that is down.</summary>
    private static async Task<QuestTestServer> StartTakingNoneAsync(bool isReplica)
    {
        QuestTestServer server = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { AcceptsWrites = false }, TestContext.Current.CancellationToken);
        if (!isReplica)
            await server.StopAsync();
        return server;
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        while (!condition())
            await Task.Yield();
    }

    private static bool Has(string body, int number) => body.Contains($"number={number}i", StringComparison.Ordinal);

    private static async Task<string> BodyAsync(WriteRequest request, CancellationToken cancellationToken) =>
        Encoding.UTF8.GetString((await request.ReadBodyAsync(cancellationToken)).Span);
}
