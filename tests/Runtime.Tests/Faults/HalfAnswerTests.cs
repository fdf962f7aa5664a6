using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

/// <summary>Answers of which only a part arrives.</summary>
public class HalfAnswerTests
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(1250);

    [Theory]
    [InlineData(1, false)]
    [InlineData(12, false)]
    [InlineData(26, false)]
    [InlineData(40, false)]
    [InlineData(40, true)]
    public async Task Half_a_success_acknowledges_nothing_and_the_rows_go_out_again(int length, bool tls)
    {
        using TestCertificate? certificate = tls ? TestCertificates.Valid() : null;
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(
            Faulty.First(WriteAnswer.NoContent with { StoreRows = true, CutAfter = length }) with { Certificate = certificate },
            "auto_flush=off;retry_timeout=60000;",
            time);
        await test.WriteAsync(Tick.Several(10));

        await time.PassPausesAsync(test.FlushAsync(), LongestPause);

        test.ShouldHaveDelivered(10, unheard: 10);
    }

    [Theory]
    [InlineData(30)]
    [InlineData(180)]
    public async Task Half_of_an_error_that_passes_is_repeated(int length)
    {
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(
            Faulty.First(WriteAnswer.Error(503, "retry operation", new string('x', 500)) with { CutAfter = length }),
            "auto_flush=off;retry_timeout=60000;",
            time);
        await test.WriteAsync(Tick.Several(10));

        await time.PassPausesAsync(test.FlushAsync(), LongestPause);

        test.ShouldHaveDelivered(10);
    }

    /// <summary>The half that is missing may be the one that names the row.</summary>
    [Fact]
    public async Task Half_a_refusal_rejects_no_row_and_is_asked_for_again()
    {
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(
            Faulty.First(WriteAnswer.Error(400, "invalid", new string('x', 500), line: 3) with { CutAfter = 250 }),
            "auto_flush=off;retry_timeout=60000;",
            time);
        await test.WriteAsync(Reading.Several(10, number => number == 6));

        await time.PassPausesAsync(test.FlushAsync(), LongestPause);

        test.ShouldBalance();
        test.RejectedNumbers().ShouldBe([6]);
        test.Readings().ShouldBe([0, 1, 2, 3, 4, 5, 7, 8, 9]);
    }
}
