using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

/// <summary>Transactions whose answers get lost: the caller learns what is certain, and no more.</summary>
public class TransactionTests
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(1250);

    [Fact]
    public async Task One_whose_first_answer_was_lost_may_be_stored_whatever_the_server_says_later()
    {
        WriteAnswer lost = WriteAnswer.Abort with { StoreRows = true };
        QuestTransactionException error = await FailAsync(Faulty.First(
            int.MaxValue, (request, _) => new ValueTask<WriteAnswer?>(request.Number == 1 ? lost : WriteAnswer.Text(503, "going down"))), stored: 5);

        error.InnerException.ShouldBeOfType<QuestServerException>();
        error.IsOutcomeKnown.ShouldBeFalse();
    }

    [Fact]
    public async Task One_that_a_proxy_gave_up_on_may_be_stored() =>
        (await FailAsync(Always(WriteAnswer.Text(504, "no answer")), stored: 0)).IsOutcomeKnown.ShouldBeFalse();

    [Fact]
    public async Task One_that_the_server_always_refused_is_not_stored() =>
        (await FailAsync(Always(WriteAnswer.Error(503, "retry operation", "renamed")), stored: 0)).IsOutcomeKnown.ShouldBeTrue();

    [Fact]
    public async Task One_whose_answer_was_lost_once_is_stored_twice_as_a_whole()
    {
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(
            Faulty.First(WriteAnswer.Abort with { StoreRows = true }), "auto_flush=off;retry_timeout=60000;", time);

        await time.PassPausesAsync(test.Sender.WriteTransactionAsync(Tick.Several(5), TestContext.Current.CancellationToken), LongestPause);

        test.ShouldHaveDelivered(5, unheard: 5);
    }

    private static async Task<QuestTransactionException> FailAsync(QuestTestServerOptions options, long stored)
    {
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(options, "auto_flush=off;retry_timeout=1000;", time);
        Task transaction = test.Sender.WriteTransactionAsync(Tick.Several(5), TestContext.Current.CancellationToken);

        var error = await Should.ThrowAsync<QuestTransactionException>(time.PassPausesAsync(transaction, LongestPause));

        test.Sender.Discarded.ShouldBe(5);
        test.ShouldBalance(unheard: stored);
        return error;
    }

    private static QuestTestServerOptions Always(WriteAnswer answer) => Faulty.First(int.MaxValue, (_, _) => new ValueTask<WriteAnswer?>(answer));
}
