using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

/// <summary>Connections that are reset at every point of a request.</summary>
public class ResetTests
{
    private const int Rows = 20_000;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(1250);

    public enum Moment
    {
        BeforeTheBody,
        WithinTheBody,
        AfterTheBody,
    }

    public static TheoryData<Moment, bool> Moments => new MatrixTheoryData<Moment, bool>(Enum.GetValues<Moment>(), [false, true]);

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task A_reset_before_the_commit_loses_and_doubles_nothing(Moment moment, bool tls)
    {
        using TestCertificate? certificate = tls ? TestCertificates.Valid() : null;
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(
            Faulty.First(3, (request, token) => ResetAsync(request, moment, token)) with { Certificate = certificate },
            "auto_flush=off;retry_timeout=60000;",
            time);
        await test.WriteAsync(Tick.Several(Rows));

        await time.PassPausesAsync(test.FlushAsync(), LongestPause);

        test.ShouldHaveDelivered(Rows);
        test.Server.Requests.Count.ShouldBe(4);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_reset_between_commit_and_answer_doubles_the_rows_once_for_each_lost_answer(bool tls)
    {
        using TestCertificate? certificate = tls ? TestCertificates.Valid() : null;
        WriteAnswer lost = WriteAnswer.Abort with { StoreRows = true };
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(
            Faulty.First(lost, lost) with { Certificate = certificate }, "auto_flush=off;retry_timeout=60000;", time);
        await test.WriteAsync(Tick.Several(100));

        await time.PassPausesAsync(test.FlushAsync(), LongestPause);

        test.ShouldHaveDelivered(100, unheard: 200);
    }

    [Fact]
    public async Task Without_retries_rows_stay_pending_after_each_reset_and_their_order_is_kept()
    {
        await using var test = await Delivery.StartAsync(
            Faulty.First(WriteAnswer.Abort, WriteAnswer.Abort with { StoreRows = true }, null), "auto_flush=off;retry_timeout=0;");
        Tick[] ticks = Tick.Several(30);
        for (int batch = 0; batch < 2; batch++)
        {
            await test.WriteAsync(ticks[(batch * 10)..((batch + 1) * 10)]);
            await Should.ThrowAsync<QuestConnectionException>(test.FlushAsync());
            test.Sender.Pending.ShouldBe((batch + 1) * 10);
            test.ShouldBalance(unheard: batch * 10);
        }

        await test.WriteAsync(ticks[20..]);
        await test.FlushAsync();

        test.ShouldHaveDelivered(30, unheard: 10);
    }

    [Fact]
    public async Task A_connection_that_is_closed_in_order_without_an_answer_is_repeated()
    {
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(
            Faulty.First(WriteAnswer.Close, WriteAnswer.Close with { StoreRows = true }), "auto_flush=off;retry_timeout=60000;", time);
        await test.WriteAsync(Tick.Several(50));

        await time.PassPausesAsync(test.FlushAsync(), LongestPause);

        test.ShouldHaveDelivered(50, unheard: 50);
    }

    private static async ValueTask<WriteAnswer?> ResetAsync(WriteRequest request, Moment moment, CancellationToken cancellationToken)
    {
        if (moment == Moment.WithinTheBody)
            await request.ReadPartOfBodyAsync(1000, cancellationToken);
        else if (moment == Moment.AfterTheBody)
            await request.ReadBodyAsync(cancellationToken);
        return WriteAnswer.Abort;
    }
}
