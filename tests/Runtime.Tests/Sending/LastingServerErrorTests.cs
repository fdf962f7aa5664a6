using System.Text;
using Questline.Testing;

namespace Questline.Runtime.Tests.Sending;

/// <summary>Some rows make QuestDB answer HTTP 500, however often they come.</summary>
public class LastingServerErrorTests
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(1250);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1000, 700)]
    [InlineData(5000, 4999)]
    public async Task The_row_that_causes_it_is_found_and_all_others_arrive(int count, int bad)
    {
        var time = new ManualTimeProvider();
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;retry_timeout=1000;", Refuse(bad), time);
        await test.WriteAsync(Tick.Several(count));

        var rejection = await Should.ThrowAsync<QuestRowRejectedException>(time.PassPausesAsync(test.FlushAsync(), LongestPause));

        rejection.Rows.ShouldHaveSingleItem().Message.ShouldBe("write error: ticks");
        rejection.Rows[0].Text.ShouldContain($"number={bad}i");
        test.Received().ShouldBe(Enumerable.Range(0, count).Where(number => number != bad).Select(number => (long)number));
        test.Sender.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task Several_such_rows_are_all_found()
    {
        int[] bad = [3, 4, 500, 999];
        var time = new ManualTimeProvider();
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;retry_timeout=1000;", Refuse(bad), time);
        await test.WriteAsync(Tick.Several(1000));

        var rejection = await Should.ThrowAsync<QuestRowRejectedException>(time.PassPausesAsync(test.FlushAsync(), LongestPause));

        rejection.Rows.Count.ShouldBe(4);
        test.Received().Length.ShouldBe(996);
    }

    [Fact]
    public async Task A_server_that_answers_nothing_else_has_no_bad_rows()
    {
        var time = new ManualTimeProvider();
        var fault = new ServerFault(WriteAnswer.Error(500, "internal error", "disk full"));
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;retry_timeout=1000;close_timeout=0;", fault.OnWriteAsync, time);
        await test.WriteAsync(Tick.Several(100));

        await Should.ThrowAsync<QuestServerException>(time.PassPausesAsync(test.FlushAsync(), LongestPause));

        test.Sender.Pending.ShouldBe(100);
        fault.Repair();
        await test.FlushAsync();
        test.Received().Length.ShouldBe(100);
    }

    [Fact]
    public async Task One_that_happens_once_rejects_nothing()
    {
        int requests = 0;
        await using var test = await SenderUnderTest.StartAsync(
            onWrite: (_, _) => new ValueTask<WriteAnswer?>(++requests == 1 ? WriteAnswer.Error(500, "internal error", "?") : null));
        await test.WriteAsync(Tick.Of(1));

        await Should.ThrowAsync<QuestServerException>(test.FlushAsync());
        await test.FlushAsync();

        test.Received().ShouldBe([1]);
    }

    private static Func<WriteRequest, CancellationToken, ValueTask<WriteAnswer?>> Refuse(params int[] numbers) => async (request, cancellationToken) =>
    {
        string body = Encoding.UTF8.GetString((await request.ReadBodyAsync(cancellationToken)).Span);
        return numbers.Any(number => body.Contains($"number={number}i", StringComparison.Ordinal))
            ? WriteAnswer.Error(500, "internal error", "write error: ticks")
            : null;
    };
}
