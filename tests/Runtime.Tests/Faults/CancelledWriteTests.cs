using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

/// <summary>Callers that give up while they wait to write: what was written arrives once, what was not never does.</summary>
public class CancelledWriteTests
{
    private const string Small = "auto_flush=off;init_buf_size=1024;max_buf_size=4096;";

    [Fact]
    public async Task A_write_that_waits_for_the_first_connection_writes_nothing()
    {
        var settings = new HeldSettings();
        await using var test = await Delivery.StartAsync(new QuestTestServerOptions { OnSettings = settings.OnSettingsAsync });
        using var cancellation = new CancellationTokenSource();
        Task write = test.Sender.WriteAsync(Tick.Of(99), cancellation.Token).AsTask();
        await settings.ArrivalAsync();

        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(write.InTime());
        test.Sender.Written.ShouldBe(0);
        test.ShouldBalance();

        settings.Release();
        await ShouldStillWorkAsync(test, written: 0);
    }

    [Fact]
    public async Task Connecting_can_be_given_up()
    {
        var settings = new HeldSettings();
        await using var server = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { OnSettings = settings.OnSettingsAsync }, TestContext.Current.CancellationToken);
        using var cancellation = new CancellationTokenSource();
        Task<QuestSender> connecting = QuestSender.ConnectAsync(server.ConfString, cancellation.Token);
        await settings.ArrivalAsync();

        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(connecting.InTime());

        settings.Release();
        await using QuestSender second = await QuestSender.ConnectAsync(server.ConfString, TestContext.Current.CancellationToken).InTime();
        second.Written.ShouldBe(0);
    }

    [Fact]
    public async Task A_write_that_waits_for_room_writes_nothing()
    {
        await ShouldKeepWhatWasWrittenAsync(async (test, token) =>
        {
            for (int number = 0; ; number++)
                await test.Sender.WriteAsync(Tick.Of(number), token);
        });
    }

    [Fact]
    public async Task Of_an_array_the_rows_before_are_written() =>
        await ShouldKeepWhatWasWrittenAsync((test, token) => test.Sender.WriteAllAsync<Tick>(Tick.Several(1000).AsMemory(), token).AsTask());

    [Fact]
    public async Task Of_a_sequence_the_rows_before_are_written() =>
        await ShouldKeepWhatWasWrittenAsync((test, token) => test.Sender.WriteAllAsync(Tick.Several(1000).Select(tick => tick), token).AsTask());

    [Fact]
    public async Task Of_an_asynchronous_sequence_the_rows_before_are_written() =>
        await ShouldKeepWhatWasWrittenAsync((test, token) => test.Sender.WriteAllAsync(Tick.Several(1000).ToAsyncEnumerable(), token).AsTask());

    [Fact]
    public async Task Of_rows_known_only_at_run_time_the_ones_before_are_written()
    {
        await ShouldKeepWhatWasWrittenAsync(async (test, token) =>
        {
            for (int number = 0; ; number++)
                await test.Sender.Table("ticks").Symbol("writer", "w").Column("number", (long)number).AtNow(token);
        });
    }

    /// <summary>The writer fills the buffer, waits, and is cancelled there.</summary>
    private static async Task ShouldKeepWhatWasWrittenAsync(Func<Delivery, CancellationToken, Task> writeAsync)
    {
        var answers = new HeldAnswers();
        await using var test = await Delivery.StartAsync(new QuestTestServerOptions { OnWrite = answers.OnWriteAsync }, Small);
        using var cancellation = new CancellationTokenSource();
        Task writing = writeAsync(test, cancellation.Token);
        await answers.ArrivalAsync();
        // The request went out because there was no room for the next row.
        int written = (int)test.Sender.Written;

        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(writing.InTime());
        test.Sender.Written.ShouldBe(written);
        test.ShouldBalance();

        answers.ReleaseAll();
        await ShouldStillWorkAsync(test, written);
    }

    private static async Task ShouldStillWorkAsync(Delivery test, int written)
    {
        await test.WriteAsync(Tick.Of(written));
        await test.FlushAsync();
        test.ShouldHaveDelivered(written + 1);
    }
}
