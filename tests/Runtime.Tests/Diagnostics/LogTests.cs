using Microsoft.Extensions.Logging;
using Questline.Runtime.Tests.Sending;
using Questline.Runtime.Tests.Tls;
using Questline.Testing;

namespace Questline.Runtime.Tests.Diagnostics;

/// <summary>Each event of the sender is logged where it belongs, and once. Those of TLS and TCP are tested there.</summary>
public class LogTests
{
    [Fact]
    public async Task The_connection_once_however_much_is_sent()
    {
        await using var test = await SenderUnderTest.StartAsync();

        await test.WriteAsync(Tick.Of(1));
        await test.FlushAsync();
        await test.WriteAsync(Tick.Of(2));
        await test.FlushAsync();

        test.Log.Events.ShouldBe(["Connected"]);
    }

    [Fact]
    public void Each_warning_about_the_configuration()
    {
        (ILoggerFactory logs, RecordedLog log) = RecordedLogs.Create();
        QuestSenderOptions options = QuestSenderOptions.Parse("http::addr=a;auto_flush=off;auto_flush_rows=1;auto_flush_bytes=2;");
        options.LoggerFactory = logs;

        _ = QuestSender.Create(options);

        log.Events.ShouldBe(["ConfigurationWarning", "ConfigurationWarning"]);
        log.Entries.First().ShouldBe("Warning: `auto_flush_rows` has no effect beside `auto_flush=off`: remove one of them.");
    }

    [Fact]
    public async Task Each_repetition()
    {
        var answers = new Queue<WriteAnswer?>([WriteAnswer.Text(503, "not now"), WriteAnswer.Text(503, "not now"), null]);
        var time = new ManualTimeProvider();
        await using var test = await SenderUnderTest.StartAsync(
            "auto_flush=off;retry_timeout=10000;", (_, _) => new ValueTask<WriteAnswer?>(answers.Dequeue()), time);
        await test.WriteAsync(Tick.Of(1));

        await time.PassPausesAsync(test.FlushAsync(), TimeSpan.FromSeconds(1));

        test.Log.Events.ShouldBe(["Connected", "Retrying", "Retrying"]);
    }

    [Fact]
    public async Task Each_batch_of_which_delivery_gives_up()
    {
        var fault = new ServerFault(WriteAnswer.Text(503, "not now"));
        await using var test = await SenderUnderTest.StartAsync(onWrite: fault.OnWriteAsync);
        await test.WriteAsync(Tick.Several(3));

        await Should.ThrowAsync<QuestServerException>(test.FlushAsync());
        fault.Repair();
        await test.FlushAsync();

        test.Log.Events.ShouldBe(["Connected", "BatchFailed"]);
        test.Log.Entries.Last().ShouldBe("Warning: A batch of 3 rows was not acknowledged; the rows stay pending and go out again");
    }

    [Fact]
    public async Task Each_rejected_row_and_a_handler_that_throws()
    {
        await using var test = await SenderUnderTest.StartAsync(new QuestTestServerOptions(), rowRejected: _ => throw new FormatException());
        test.Server.CreateTable("readings", ("number", "LONG"), ("value", Reading.ColumnType));
        await test.Sender.WriteAsync(new Reading(1, Reading.Bad), TestContext.Current.CancellationToken);

        await Should.ThrowAsync<QuestRowRejectedException>(test.FlushAsync());

        test.Log.Events.ShouldBe(["Connected", "RowRejected", "RejectionHandlerFailed"]);
    }

    [Fact]
    public async Task Rows_that_are_left_at_dispose()
    {
        await using var test = await SenderUnderTest.StartAsync(onWrite: new ServerFault(WriteAnswer.Text(503, "not now")).OnWriteAsync);
        await test.WriteAsync(Tick.Several(3));

        await Should.ThrowAsync<QuestServerException>(test.Sender.DisposeAsync().InTime());

        test.Log.Events.ShouldBe(["Connected", "BatchFailed", "RowsLeftAtDispose"]);
    }
}
