using Microsoft.Extensions.Logging.Abstractions;
using Questline.Configuration;
using Questline.Sending;

namespace Questline.Runtime.Tests.Sending;

/// <summary>An exception that nobody looks at is reported to the whole process, so these run alone.</summary>
[Collection(RunsAlone.Name)]
public class UnobservedExceptionTests
{
    [Fact]
    public async Task A_flush_that_outlives_the_sender_leaves_none() => await ExpectNoneAsync(async () =>
    {
        var time = new ManualTimeProvider();
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;close_timeout=1;", answers.OnWriteAsync, time);
        await test.WriteAsync(Tick.Of(1));
        Task disposing = test.Sender.DisposeAsync().AsTask();
        await time.TimerAsync(TimeSpan.FromMilliseconds(1));
        time.Advance(TimeSpan.FromMilliseconds(1));
        await Should.ThrowAsync<QuestConnectionException>(disposing.InTime());
    });

    [Fact]
    public async Task A_negotiation_that_fails_after_its_writer_has_left_leaves_none() => await ExpectNoneAsync(async () =>
    {
        var transport = new FailingTransport();
        using var servers = new ServerRotation([transport]);
        SenderSettings settings = SenderSettings.From(QuestSenderOptions.Parse("http::addr=localhost;"));
        await using var negotiation = new Negotiation(servers, settings, TimeProvider.System, NullLogger.Instance, _ => { });
        using var cancellation = new CancellationTokenSource();
        Task waiting = negotiation.EnsureAsync(retries: false, cancellation.Token);
        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(waiting.InTime());

        transport.Fail();
        while (transport.Attempts < 2)
        {
            // Only when the first attempt is over does this begin a second one.
            _ = negotiation.EnsureAsync(retries: false, CancellationToken.None);
            await Task.Yield();
        }
    });

    /// <summary>Not an exception, but as quietly left behind.</summary>
    [Fact]
    public async Task Callers_that_gave_up_leave_no_memory_behind()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(onWrite: answers.OnWriteAsync);
        await test.WriteAsync(Tick.Of(1));
        await GiveUpAsync(1000);
        long before = GC.GetTotalMemory(forceFullCollection: true);

        await GiveUpAsync(20_000);

        (GC.GetTotalMemory(forceFullCollection: true) - before).ShouldBeLessThan(1_000_000);
        answers.ReleaseAll();

        async Task GiveUpAsync(int callers)
        {
            for (int i = 0; i < callers; i++)
            {
                using var cancellation = new CancellationTokenSource();
                Task flush = test.Sender.FlushAsync(cancellation.Token);
                await cancellation.CancelAsync();
                await flush.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private static async Task ExpectNoneAsync(Func<Task> act)
    {
        Collect();
        var unobserved = new List<Exception>();
        void Record(object? sender, UnobservedTaskExceptionEventArgs e) => unobserved.Add(e.Exception);
        TaskScheduler.UnobservedTaskException += Record;
        try
        {
            await act();
            Collect();
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Record;
        }

        unobserved.ShouldBeEmpty();
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}
