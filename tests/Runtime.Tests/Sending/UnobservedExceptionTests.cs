using Questline.Runtime.Tests.Transport;

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
        await using var server = SilentServer.Start();
        using var cancellation = new CancellationTokenSource();
        QuestSender sender = QuestSender.Create($"http::addr=127.0.0.1:{server.Port};");
        Task writing = sender.WriteAsync(Tick.Of(1), cancellation.Token).AsTask();
        await server.ConnectedAsync().InTime();
        await cancellation.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(writing.InTime());

        await sender.DisposeAsync().InTime();
    });

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
