using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

/// <summary>Disposing in the middle of trouble: it ends within <c>close_timeout</c> and says how many rows are lost and why.</summary>
public class DisposeTests
{
    private const string Conf = "auto_flush=off;retry_timeout=60000;close_timeout=700;request_timeout=60000;";
    private const string Retried = "Information: A request failed and is tried again";

    private static readonly TimeSpan CloseTimeout = TimeSpan.FromMilliseconds(700);

    [Fact]
    public async Task While_requests_are_repeated()
    {
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(
            new QuestTestServerOptions { OnWrite = new ServerFault(WriteAnswer.Text(503, "renamed a table")).OnWriteAsync }, Conf, time);
        await test.WriteAsync(Tick.Several(10));
        Task flush = test.FlushAsync();
        await test.LogAsync(Retried);

        await ShouldLoseAsync(test, time, 10, "HTTP 503");
        await Should.ThrowAsync<ObjectDisposedException>(flush);
    }

    [Fact]
    public async Task While_the_server_is_down()
    {
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(new QuestTestServerOptions(), Conf, time);
        await test.WriteAsync(Tick.Several(10));
        await test.Server.StopAsync();
        Task flush = test.FlushAsync();
        await test.LogAsync(Retried);

        await ShouldLoseAsync(test, time, 10, "The connection was refused");
        await Should.ThrowAsync<ObjectDisposedException>(flush);
    }

    [Fact]
    public async Task While_a_request_that_is_repeated_stalls()
    {
        var answers = new HeldAnswers();
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(new QuestTestServerOptions { OnWrite = answers.OnWriteAsync }, Conf, time);
        await test.WriteAsync(Tick.Several(10));
        Task flush = test.FlushAsync();
        await answers.ArrivalAsync();
        answers.Release(WriteAnswer.Text(502, "no backend"));
        await time.PassPausesAsync(answers.ArrivalAsync(), TimeSpan.FromMilliseconds(20));

        await ShouldLoseAsync(test, time, 10, "HTTP 502");
        await Should.ThrowAsync<ObjectDisposedException>(flush);
        await answers.DepartureAsync();
    }

    [Fact]
    public async Task While_bad_rows_are_set_aside()
    {
        var held = new HeldAnswers();
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(
            new QuestTestServerOptions { OnWrite = (request, token) => request.Number < 6 ? default : held.OnWriteAsync(request, token) }, Conf, time);
        await test.WriteAsync(Reading.Several(100, number => number % 10 == 5));
        Task flush = test.FlushAsync();
        await held.ArrivalAsync();

        await ShouldLoseAsync(test, time, 100 - test.Sender.Acknowledged - test.Sender.Rejected, "");
        await Should.ThrowAsync<ObjectDisposedException>(flush);
        test.Sender.Rejected.ShouldBeGreaterThan(0);
        test.Readings().Length.ShouldBe((int)test.Sender.Acknowledged);
    }

    [Fact]
    public async Task While_a_transaction_waits_for_its_turn()
    {
        var answers = new HeldAnswers();
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(new QuestTestServerOptions { OnWrite = answers.OnWriteAsync }, Conf, time);
        await test.WriteAsync(Tick.Several(10));
        Task transaction = test.Sender.WriteTransactionAsync(Tick.Several(5, "transaction"), TestContext.Current.CancellationToken);
        await answers.ArrivalAsync();

        await ShouldLoseAsync(test, time, 15, "");
        await Should.ThrowAsync<ObjectDisposedException>(transaction.InTime());
    }

    private static async Task ShouldLoseAsync(Delivery test, ManualTimeProvider time, long rows, string reason)
    {
        Task disposing = test.Sender.DisposeAsync().AsTask();

        var error = await Should.ThrowAsync<QuestConnectionException>(time.PassAtMostAsync(disposing.InTime(), CloseTimeout));

        error.Message.ShouldStartWith($"{rows} rows were not acknowledged within close_timeout and are lost");
        error.Message.ShouldContain(reason);
        test.Log.Entries.ShouldContain($"Error: {rows} rows were still pending when the sender was disposed, and are lost with it");
        test.Sender.Pending.ShouldBe(rows);
        test.ShouldBalance();
    }
}
