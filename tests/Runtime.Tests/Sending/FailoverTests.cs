using Questline.Testing;

namespace Questline.Runtime.Tests.Sending;

public class FailoverTests
{
    [Fact]
    public async Task A_server_that_is_down_from_the_start_is_passed_over()
    {
        await using var second = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using QuestSender sender = QuestSender.Create($"http::addr=127.0.0.1:1,localhost:{second.Port};auto_flush=off;");

        await sender.WriteAllAsync(Tick.Several(10).AsEnumerable(), TestContext.Current.CancellationToken).InTime();
        await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();

        second.RowCount.ShouldBe(10);
    }

    [Fact]
    public async Task Connecting_tries_every_server_once()
    {
        await using var second = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

        await using QuestSender sender = await QuestSender.ConnectAsync(
            $"http::addr=127.0.0.1:1;addr=localhost:{second.Port};", TestContext.Current.CancellationToken).InTime();

        sender.Pending.ShouldBe(0);
    }

    [Fact]
    public async Task Connecting_passes_over_a_server_that_takes_no_rows_now()
    {
        await using var first = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { OnWrite = new ServerFault(WriteAnswer.Text(503, "starting")).OnWriteAsync }, TestContext.Current.CancellationToken);
        await using var second = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

        await using QuestSender sender = await QuestSender.ConnectAsync(
            $"http::addr=localhost:{first.Port},localhost:{second.Port};auto_flush=off;", TestContext.Current.CancellationToken).InTime();
        await WriteAndFlushAsync(sender, 1);

        first.Requests.Count.ShouldBe(1);
        second.RowCount.ShouldBe(1);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(404)]
    [InlineData(421)]
    public async Task A_server_that_fails_hands_over_to_the_next_one_which_is_kept(int status)
    {
        var fault = new ServerFault(WriteAnswer.Text(status, "not me"));
        await using var first = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { OnWrite = fault.OnWriteAsync }, TestContext.Current.CancellationToken);
        await using var second = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using QuestSender sender = Create(first, second);

        await WriteAndFlushAsync(sender, 1);
        fault.Repair();
        await WriteAndFlushAsync(sender, 2);

        first.RowCount.ShouldBe(0);
        second.Rows("ticks").Select(row => row.GetLong("number")).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task A_replica_is_passed_over()
    {
        await using var replica = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { AcceptsWrites = false }, TestContext.Current.CancellationToken);
        await using var primary = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using QuestSender sender = Create(replica, primary);

        await WriteAndFlushAsync(sender, 1);

        replica.Requests.ShouldBeEmpty();
        primary.RowCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_replica_is_passed_over_for_the_table_too()
    {
        await using var replica = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { AcceptsWrites = false }, TestContext.Current.CancellationToken);
        await using var primary = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using QuestSender sender = Create(replica, primary);

        await sender.EnsureTableAsync<Tick>(TestContext.Current.CancellationToken).InTime();

        primary.Tables.ShouldBe(["ticks"]);
        replica.Tables.ShouldBeEmpty();
    }

    /// <summary>The first write negotiates with a server that the creation of the table leaves meanwhile.</summary>
    [Fact]
    public async Task A_server_that_is_left_while_the_first_write_asks_it_does_not_hold_up_the_write()
    {
        var settings = new TaskCompletionSource();
        int asked = 0;
        await using var first = await QuestTestServer.StartAsync(
            new QuestTestServerOptions
            {
                OnSettings = async (_, cancellationToken) =>
                {
                    if (++asked == 1)
                        await settings.Task.WaitAsync(cancellationToken);
                    return asked == 1 ? null : WriteAnswer.Text(503, "going down");
                },
            },
            TestContext.Current.CancellationToken);
        await using var second = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using QuestSender sender = Create(first, second);
        Task write = sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken).AsTask();
        while (first.SettingsRequestCount == 0)
            await Task.Yield();

        await sender.EnsureTableAsync<Tick>(TestContext.Current.CancellationToken).InTime();
        settings.SetResult();
        await write.InTime();

        await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();
        second.RowCount.ShouldBe(1);
    }

    [Fact]
    public async Task Each_server_gets_the_protocol_version_that_it_speaks()
    {
        var fault = new ServerFault(WriteAnswer.Text(503, "going down"));
        fault.Repair();
        await using var modern = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { OnWrite = fault.OnWriteAsync, KeepBodies = true }, TestContext.Current.CancellationToken);
        await using var old = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { ProtocolVersions = null, KeepBodies = true }, TestContext.Current.CancellationToken);
        await using QuestSender sender = Create(modern, old, "retry_timeout=100;");
        await WriteAndFlushAsync(sender, 1);
        fault.Break();

        // This row is encoded for a server that does not come back, until it does.
        await sender.WriteAsync(Tick.Of(2), TestContext.Current.CancellationToken);
        var error = await Should.ThrowAsync<QuestException>(sender.FlushAsync(TestContext.Current.CancellationToken).InTime());
        error.ToString().ShouldNotContain("localhost");
        old.RowCount.ShouldBe(0);
        sender.Pending.ShouldBe(1);
        fault.Repair();
        await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();

        modern.RowCount.ShouldBe(2);
    }

    [Fact]
    public async Task Rows_written_after_a_failover_are_encoded_for_the_new_server()
    {
        var fault = new ServerFault(WriteAnswer.Text(503, "going down"));
        await using var modern = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { OnWrite = fault.OnWriteAsync }, TestContext.Current.CancellationToken);
        await using var old = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { ProtocolVersions = null, KeepBodies = true }, TestContext.Current.CancellationToken);
        await using QuestSender sender = Create(modern, old, "retry_timeout=100;");
        await sender.WriteAsync(new Price(1.5), TestContext.Current.CancellationToken);
        await Should.ThrowAsync<QuestException>(sender.FlushAsync(TestContext.Current.CancellationToken).InTime());
        sender.DiscardPending().ShouldBe(1);

        // The old server was reached last, even though it could not take what there was.
        while (old.RowCount == 0)
        {
            await sender.WriteAsync(new Price(2.5), TestContext.Current.CancellationToken);
            await sender.FlushAsync(TestContext.Current.CancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            sender.DiscardPending();
        }

        old.Requests[^1].Body.Span.ToArray().ShouldBe("prices value=2.5\n"u8.ToArray());
    }

    [Fact]
    public async Task Refused_credentials_do_not_move_on()
    {
        await using var first = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { Username = "admin", Password = "quest" }, TestContext.Current.CancellationToken);
        await using var second = await QuestTestServer.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        QuestSender sender = Create(first, second);
        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken);

        await Should.ThrowAsync<QuestAuthenticationException>(sender.FlushAsync(TestContext.Current.CancellationToken).InTime());

        second.Requests.ShouldBeEmpty();
        sender.DiscardPending();
        await sender.DisposeAsync();
    }

    private static QuestSender Create(QuestTestServer first, QuestTestServer second, string conf = "") =>
        QuestSender.Create($"http::addr=localhost:{first.Port},localhost:{second.Port};auto_flush=off;{conf}");

    private static async Task WriteAndFlushAsync(QuestSender sender, long number)
    {
        await sender.WriteAsync(Tick.Of(number), TestContext.Current.CancellationToken).InTime();
        await sender.FlushAsync(TestContext.Current.CancellationToken).InTime();
    }
}

/// <summary>A row whose bytes depend on the protocol version.</summary>
[QuestTable("prices")]
public readonly partial record struct Price(double Value);
