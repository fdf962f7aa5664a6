using System.Diagnostics.Metrics;
using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

/// <summary>What waits beside and behind rows that cannot be delivered.</summary>
[Collection(RunsAlone.Name)]
public class PutBackTests
{
    [Fact]
    public async Task A_transaction_behind_them_goes_back_to_its_caller()
    {
        var fault = new ServerFault(WriteAnswer.Text(503, "not now"));
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;retry_timeout=100;", fault.OnWriteAsync);
        await test.WriteAsync(Tick.Several(3));

        var error = await Should.ThrowAsync<QuestTransactionException>(
            test.Sender.WriteTransactionAsync(Tick.Several(3, "transaction"), TestContext.Current.CancellationToken).InTime());

        error.IsOutcomeKnown.ShouldBeTrue();
        test.Sender.Pending.ShouldBe(3);
        test.Sender.Discarded.ShouldBe(3);
        fault.Repair();
        await test.FlushAsync();
        test.Received("transaction").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refusal_that_names_no_row_rejects_no_transaction()
    {
        await using var test = await SenderUnderTest.StartAsync(onWrite: new ServerFault(WriteAnswer.Text(413, "too large")).OnWriteAsync);

        var error = await Should.ThrowAsync<QuestTransactionException>(
            test.Sender.WriteTransactionAsync(Tick.Several(3), TestContext.Current.CancellationToken).InTime());

        error.Message.ShouldNotContain("pending");
        test.Sender.Rejected.ShouldBe(0);
        test.Sender.Discarded.ShouldBe(3);
    }

    [Theory]
    [InlineData(504, true, false)]
    [InlineData(503, false, true)]
    public async Task The_outcome_of_a_transaction_is_known_unless_a_proxy_lost_the_answer(int status, bool isStored, bool isKnown)
    {
        var fault = new ServerFault(WriteAnswer.Text(status, "gateway") with { StoreRows = isStored });
        await using var server = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { OnWrite = fault.OnWriteAsync }, TestContext.Current.CancellationToken);
        await using QuestSender sender = QuestSender.Create(server.ConfString + "auto_flush=off;retry_timeout=0;");

        var error = await Should.ThrowAsync<QuestTransactionException>(
            sender.WriteTransactionAsync(Tick.Several(3), TestContext.Current.CancellationToken).InTime());

        error.IsOutcomeKnown.ShouldBe(isKnown);
    }

    [Fact]
    public async Task A_transaction_that_found_no_server_is_certainly_not_stored()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.WriteAsync(Tick.Of(1));
        await test.FlushAsync();
        await test.Server.StopAsync();

        // The first request may still find the connection that is gone by now.
        await Should.ThrowAsync<QuestTransactionException>(
            test.Sender.WriteTransactionAsync(Tick.Several(3), TestContext.Current.CancellationToken).InTime());
        var error = await Should.ThrowAsync<QuestTransactionException>(
            test.Sender.WriteTransactionAsync(Tick.Several(3), TestContext.Current.CancellationToken).InTime());

        error.IsOutcomeKnown.ShouldBeTrue();
    }

    [Fact]
    public async Task Discarding_in_the_search_for_a_bad_row_leaves_only_what_is_on_the_wire()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync(onWrite: answers.OnWriteAsync, conf: "auto_flush=off;");
        await test.WriteAsync(Tick.Several(5001));
        Task flush = test.FlushAsync();
        await answers.ArrivalAsync();
        answers.Release(WriteAnswer.Error(400, "invalid", "bad", line: 1));
        await answers.ArrivalAsync();

        test.Sender.DiscardPending().ShouldBe(4000);

        test.Sender.Pending.ShouldBe(1000);
        answers.ReleaseAll();
        await Should.ThrowAsync<OperationCanceledException>(flush);
        await Should.ThrowAsync<QuestRowRejectedException>(test.FlushAsync());
        test.Received().Length.ShouldBe(1000);
    }

    [Fact]
    public async Task A_listener_of_metrics_that_throws_changes_nothing()
    {
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Meter.Name == "Questline")
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, _, _) => throw new FormatException());
        listener.SetMeasurementEventCallback<double>((_, _, _, _) => throw new FormatException());
        listener.Start();
        await using var test = await SenderUnderTest.StartAsync();
        await test.WriteAsync(Tick.Several(10));

        await test.FlushAsync();

        test.Received().Length.ShouldBe(10);
        test.ShouldBalance();
    }

    [Fact]
    public async Task A_handler_that_waits_for_the_sender_does_not_hold_up_its_end()
    {
        QuestSender? sender = null;
        using var release = new ManualResetEventSlim();
        await using var server = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        server.CreateTable("readings", ("number", "LONG"), ("value", Reading.ColumnType));
        QuestSenderOptions options = QuestSenderOptions.Parse(server.ConfString + "auto_flush=off;close_timeout=100;");
        options.RowRejected = _ => release.Wait(TestContext.Current.CancellationToken);
        sender = QuestSender.Create(options);
        await sender.WriteAllAsync(Reading.Several(3, number => number == 1).AsEnumerable(), TestContext.Current.CancellationToken);

        await Should.ThrowAsync<QuestConnectionException>(sender.DisposeAsync().InTime());

        release.Set();
        sender.Written.ShouldBe(sender.Acknowledged + sender.Pending + sender.Rejected + sender.Discarded);
    }
}
