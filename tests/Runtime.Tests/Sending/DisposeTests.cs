using Questline.Runtime.Tests.Transport;

namespace Questline.Runtime.Tests.Sending;

public class DisposeTests
{
    [Fact]
    public async Task Disposing_sends_the_rows_that_are_left()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.WriteAsync(Tick.Several(10));

        await test.Sender.DisposeAsync().InTime();

        test.Server.RowCount.ShouldBe(10);
        test.Sender.Acknowledged.ShouldBe(10);
    }

    [Fact]
    public async Task Disposing_again_changes_nothing()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.WriteAsync(Tick.Several(10));

        await test.Sender.DisposeAsync();
        await test.Sender.DisposeAsync();

        test.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Disposing_from_many_threads_at_once_flushes_once()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.WriteAsync(Tick.Several(10));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => test.Sender.DisposeAsync().AsTask()))).InTime();

        test.Server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_sender_that_wrote_nothing_is_disposed_without_a_request()
    {
        await using var test = await SenderUnderTest.StartAsync();

        await test.Sender.DisposeAsync().InTime();

        test.Server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_works_after_disposing()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.WriteAsync(Tick.Of(1));
        await test.Sender.DisposeAsync();

        await Should.ThrowAsync<ObjectDisposedException>(async () => await test.Sender.WriteAsync(Tick.Of(2)));
        await Should.ThrowAsync<ObjectDisposedException>(async () => await test.Sender.WriteAllAsync(Tick.Several(2)));
        await Should.ThrowAsync<ObjectDisposedException>(async () => await test.Sender.FlushAsync());
    }

    [Fact]
    public async Task Nothing_works_after_disposing_a_sender_that_never_connected()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.Sender.DisposeAsync();

        await Should.ThrowAsync<ObjectDisposedException>(async () => await test.Sender.WriteAsync(Tick.Of(2)));
        await Should.ThrowAsync<ObjectDisposedException>(async () => await test.Sender.FlushAsync());
    }

    [Fact]
    public async Task Rows_that_are_not_acknowledged_within_close_timeout_are_reported()
    {
        var time = new ManualTimeProvider();
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;close_timeout=700;", answers.OnWriteAsync, time);
        await test.WriteAsync(Tick.Several(3));
        Task disposing = test.Sender.DisposeAsync().AsTask();
        await answers.ArrivalAsync();
        await time.TimerAsync(TimeSpan.FromMilliseconds(700));

        time.Advance(TimeSpan.FromMilliseconds(700));

        var lost = await Should.ThrowAsync<QuestConnectionException>(disposing.InTime());
        lost.Message.ShouldBe("3 rows were not acknowledged within close_timeout and are lost; flush before disposing, or raise close_timeout.");
        test.Log.Entries.ShouldContain("Error: 3 rows were still pending when the sender was disposed, and are lost with it");
        test.Sender.Pending.ShouldBe(3);
    }

    [Fact]
    public async Task Rows_that_the_server_refuses_are_reported_with_its_reason()
    {
        var fault = new ServerFault();
        await using var test = await SenderUnderTest.StartAsync(onWrite: fault.OnWriteAsync);
        await test.WriteAsync(Tick.Several(3));

        await Should.ThrowAsync<QuestServerException>(async () => await test.Sender.DisposeAsync().InTime());

        test.Log.Entries.ShouldContain("Error: 3 rows were still pending when the sender was disposed, and are lost with it");
    }

    [Fact]
    public async Task A_flush_on_the_wire_completes_while_the_sender_is_disposed()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(onWrite: answers.OnWriteAsync);
        await test.WriteAsync(Tick.Several(3));
        Task flush = test.FlushAsync();
        await answers.ArrivalAsync();
        Task disposing = test.Sender.DisposeAsync().AsTask();

        answers.ReleaseAll();

        await flush;
        await disposing.InTime();
        test.Server.RowCount.ShouldBe(3);
    }

    [Fact]
    public async Task A_flush_that_waits_hears_that_the_sender_was_disposed()
    {
        var time = new ManualTimeProvider();
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync("auto_flush_rows=1;close_timeout=1;", answers.OnWriteAsync, time);
        await test.WriteAsync(Tick.Several(3));
        Task flush = test.FlushAsync();
        await answers.ArrivalAsync();

        Task disposing = test.Sender.DisposeAsync().AsTask();
        await time.TimerAsync(TimeSpan.FromMilliseconds(1));
        time.Advance(TimeSpan.FromMilliseconds(1));

        await Should.ThrowAsync<QuestConnectionException>(disposing.InTime());
        await Should.ThrowAsync<ObjectDisposedException>(flush);
    }

    [Fact]
    public async Task Writers_that_wait_for_room_hear_that_the_sender_was_disposed()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(
            "auto_flush=off;init_buf_size=1024;max_buf_size=2048;", answers.OnWriteAsync);
        Task writing = test.WriteAsync(Tick.Several(1000));
        await answers.ArrivalAsync();

        Task disposing = test.Sender.DisposeAsync().AsTask();
        answers.ReleaseAll();

        await Should.ThrowAsync<ObjectDisposedException>(writing);
        await disposing.InTime();
        test.Received().ShouldBe(Enumerable.Range(0, (int)test.Sender.Written).Select(number => (long)number));
    }

    [Fact]
    public async Task A_writer_that_waits_for_the_connection_hears_that_the_sender_was_disposed()
    {
        await using var server = SilentServer.Start();
        QuestSender sender = Patient(server);
        Task writing = sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken).AsTask();
        await server.ConnectedAsync().InTime();

        await sender.DisposeAsync().InTime();

        await Should.ThrowAsync<ObjectDisposedException>(writing.InTime());
        sender.Written.ShouldBe(0);
    }

    [Fact]
    public async Task The_connection_is_closed()
    {
        await using var server = SilentServer.Start();
        QuestSender sender = Patient(server);
        Task writing = sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken).AsTask();
        await server.ConnectedAsync().InTime();

        await sender.DisposeAsync().InTime();

        await server.DisconnectedAsync().InTime();
        await Should.ThrowAsync<ObjectDisposedException>(writing.InTime());
    }

    /// <summary>Disposing a timer does not wait for a tick that is under way.</summary>
    [Fact]
    public async Task A_tick_of_the_timer_after_disposing_does_no_harm()
    {
        var time = new LateTicks();
        await using var test = await SenderUnderTest.StartAsync("auto_flush_interval=1000;", time: time);
        await test.WriteAsync(Tick.Of(1));
        await test.Sender.DisposeAsync();

        Should.NotThrow(time.Tick);
    }

    /// <summary>A sender that never gives up by itself: its clock stands still.</summary>
    private static QuestSender Patient(SilentServer server)
    {
        QuestSenderOptions options = QuestSenderOptions.Parse($"http::addr=127.0.0.1:{server.Port};");
        options.TimeProvider = new ManualTimeProvider();
        return QuestSender.Create(options);
    }

    /// <summary>Calls the first timer's callback when asked, even after its end.</summary>
    private sealed class LateTicks : TimeProvider
    {
        private Action? _tick;

        public void Tick() => _tick.ShouldNotBeNull()();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _tick ??= () => callback(state);
            return base.CreateTimer(callback, state, dueTime, period);
        }
    }
}
