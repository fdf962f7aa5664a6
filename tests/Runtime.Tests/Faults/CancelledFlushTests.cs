using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

/// <summary>Callers that give up while they wait for an answer.</summary>
public class CancelledFlushTests
{
    private const string Small = "auto_flush=off;init_buf_size=1024;max_buf_size=4096;";

    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(1250);

    [Fact]
    public async Task A_flush_given_up_leaves_its_rows_on_their_way()
    {
        var answers = new HeldAnswers();
        await using var test = await Delivery.StartAsync(new QuestTestServerOptions { OnWrite = answers.OnWriteAsync });
        await test.WriteAsync(Tick.Several(10));
        using var cancellation = new CancellationTokenSource();
        Task flush = test.Sender.FlushAsync(cancellation.Token);
        await answers.ArrivalAsync();

        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(flush.InTime());
        test.Sender.Pending.ShouldBe(10);
        test.ShouldBalance();

        answers.ReleaseAll();
        await test.FlushAsync();
        test.ShouldHaveDelivered(10);
        test.Server.Requests.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_flush_given_up_between_two_attempts_leaves_its_rows_on_their_way()
    {
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(
            Faulty.First(WriteAnswer.Text(503, "not now") with { RetryAfter = "1" }), "auto_flush=off;retry_timeout=60000;", time);
        await test.WriteAsync(Tick.Several(10));
        using var cancellation = new CancellationTokenSource();
        Task flush = test.Sender.FlushAsync(cancellation.Token);
        await time.TimerAsync(TimeSpan.FromSeconds(1));

        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(flush.InTime());
        test.Sender.Pending.ShouldBe(10);
        test.ShouldBalance();

        await time.PassPausesAsync(test.FlushAsync(), LongestPause);
        test.ShouldHaveDelivered(10);
    }

    [Fact]
    public async Task A_transaction_given_up_in_the_queue_is_never_sent()
    {
        var answers = new HeldAnswers();
        await using var test = await Delivery.StartAsync(new QuestTestServerOptions { OnWrite = answers.OnWriteAsync });
        await test.WriteAsync(Tick.Several(3));
        Task flush = test.FlushAsync();
        await answers.ArrivalAsync();

        await GiveUpTransactionAsync(test, Tick.Several(5, "transaction"), Task.CompletedTask);
        test.Sender.Discarded.ShouldBe(5);
        test.ShouldBalance();

        answers.ReleaseAll();
        await flush;
        test.ShouldHaveDelivered(3);
        test.Received("transaction").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_transaction_given_up_on_the_wire_ends_as_the_server_says()
    {
        var answers = new HeldAnswers();
        await using var test = await Delivery.StartAsync(new QuestTestServerOptions { OnWrite = answers.OnWriteAsync });

        await GiveUpTransactionAsync(test, Tick.Several(5), answers.ArrivalAsync());
        test.Sender.Pending.ShouldBe(5);
        test.ShouldBalance();

        answers.ReleaseAll();
        await test.FlushAsync();
        test.ShouldHaveDelivered(5);
    }

    [Fact]
    public async Task A_transaction_given_up_on_the_wire_is_not_repeated_when_its_request_fails()
    {
        var answers = new HeldAnswers();
        await using var test = await Delivery.StartAsync(
            new QuestTestServerOptions { OnWrite = answers.OnWriteAsync }, "auto_flush=off;retry_timeout=60000;");

        await GiveUpTransactionAsync(test, Tick.Several(5, "transaction"), answers.ArrivalAsync());
        answers.Release(WriteAnswer.Text(503, "not now"));
        answers.ReleaseAll();
        await test.WriteAsync(Tick.Of(0));
        await test.FlushAsync();

        test.Sender.Discarded.ShouldBe(5);
        test.ShouldHaveDelivered(1);
    }

    [Fact]
    public async Task A_transaction_given_up_between_two_attempts_is_dropped_at_once()
    {
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(
            Faulty.First(WriteAnswer.Text(503, "not now") with { RetryAfter = "1" }), "auto_flush=off;retry_timeout=60000;", time);

        await GiveUpTransactionAsync(test, Tick.Several(5, "transaction"), time.TimerAsync(TimeSpan.FromSeconds(1)));
        test.Sender.Discarded.ShouldBe(5);
        test.ShouldBalance();

        await test.WriteAsync(Tick.Of(0));
        await time.PassPausesAsync(test.FlushAsync(), LongestPause);
        test.ShouldHaveDelivered(1);
        test.Received("transaction").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_transaction_given_up_while_it_waits_for_room_is_not_written()
    {
        var answers = new HeldAnswers();
        await using var test = await Delivery.StartAsync(new QuestTestServerOptions { OnWrite = answers.OnWriteAsync }, Small);
        await test.WriteAsync(Tick.Several(30));
        Task flush = test.FlushAsync();
        await answers.ArrivalAsync();

        await GiveUpTransactionAsync(test, Tick.Several(60, "transaction"), Task.CompletedTask);
        test.Sender.Written.ShouldBe(30);
        test.ShouldBalance();

        answers.ReleaseAll();
        await flush;
        test.ShouldHaveDelivered(30);
    }

    [Fact]
    public async Task A_request_about_a_table_can_be_given_up()
    {
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(new QuestTestServerOptions(), "auto_flush=off;retry_timeout=60000;", time);
        await test.WriteAsync(Tick.Several(2));
        await test.Server.StopAsync();
        using var cancellation = new CancellationTokenSource();
        Task ensuring = test.Sender.EnsureTableAsync<Quote>(cancellation.Token);

        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(ensuring.InTime());
        test.ShouldBalance();

        await test.Server.RestartAsync(TestContext.Current.CancellationToken);
        await time.PassPausesAsync(test.Sender.EnsureTableAsync<Quote>(TestContext.Current.CancellationToken), LongestPause);
        test.Server.Tables.ShouldContain("quotes");
        await time.PassPausesAsync(test.FlushAsync(), LongestPause);
        test.ShouldHaveDelivered(2);
    }

    private static async Task GiveUpTransactionAsync(Delivery test, Tick[] rows, Task moment)
    {
        using var cancellation = new CancellationTokenSource();
        Task transaction = test.Sender.WriteTransactionAsync(rows, cancellation.Token);
        await moment;
        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(transaction.InTime());
    }
}

/// <summary>A row whose table the sender can create.</summary>
[QuestTable("quotes", PartitionBy = PartitionBy.Day)]
public readonly partial record struct Quote(long Bid, [QuestTimestamp] DateTime Timestamp);
