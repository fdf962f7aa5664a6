using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

/// <summary>Servers that take longer than <c>request_timeout</c>.</summary>
public class StallTests
{
    private const string Conf = "auto_flush=off;retry_timeout=60000;request_timeout=3000;request_min_throughput=0;";

    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(1250);
    private static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(3);

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Rows_of_a_request_that_stalls_go_out_again(bool afterTheBody, bool tls)
    {
        using TestCertificate? certificate = tls ? TestCertificates.Valid() : null;
        var answers = new HeldAnswers();
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(new QuestTestServerOptions { Certificate = certificate, OnWrite = OnWriteAsync }, Conf, time);
        await test.WriteAsync(Tick.Several(1000));
        Task flush = test.FlushAsync();

        for (int stall = 0; stall < 2; stall++)
        {
            await time.PassPausesAsync(answers.ArrivalAsync(), LongestPause);
            await time.TimerAsync(RequestTimeout);
            test.ShouldBalance();
            test.Sender.Pending.ShouldBe(1000);
            time.Advance(RequestTimeout);
            await answers.DepartureAsync();
        }

        answers.ReleaseAll();
        await time.PassPausesAsync(flush, LongestPause);

        test.ShouldHaveDelivered(1000);

        async ValueTask<WriteAnswer?> OnWriteAsync(WriteRequest request, CancellationToken cancellationToken)
        {
            if (afterTheBody)
                await request.ReadBodyAsync(cancellationToken);
            return await answers.OnWriteAsync(request, cancellationToken);
        }
    }

    /// <summary>The server has the rows and says so to nobody, since the client has gone.</summary>
    [Fact]
    public async Task Rows_that_the_server_commits_after_the_time_out_are_there_twice_and_counted_once()
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var time = new ManualTimeProvider();
        await using var test = await Delivery.StartAsync(Faulty.First(1, HoldAsync), Conf, time);
        await test.WriteAsync(Tick.Several(10));
        Task flush = test.FlushAsync();
        await arrived.Task.InTime();
        await time.TimerAsync(RequestTimeout);
        time.Advance(RequestTimeout);

        release.SetResult();
        await time.PassPausesAsync(flush, LongestPause);
        await test.Server.WaitForRowsAsync(20, TestContext.Current.CancellationToken).InTime();

        test.ShouldHaveDelivered(10, unheard: 10);

        async ValueTask<WriteAnswer?> HoldAsync(WriteRequest request, CancellationToken cancellationToken)
        {
            await request.ReadBodyAsync(cancellationToken);
            arrived.SetResult();
            await release.Task;
            return WriteAnswer.NoContent with { StoreRows = true };
        }
    }
}
