using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Questline.Runtime.Tests.Sending;
using Questline.Runtime.Tests.Tls;
using Questline.Testing;

namespace Questline.Runtime.Tests.Faults;

/// <summary>A sender, the servers that it may use and the books of both, which must agree whatever goes wrong in between.</summary>
internal sealed class Delivery : IAsyncDisposable
{
    private readonly QuestTestServer[] _servers;
    private readonly ConcurrentQueue<RejectedRow> _rejected = new();

    private Delivery(string confString, TimeProvider? time, QuestTestServer[] servers)
    {
        _servers = servers;
        (ILoggerFactory logs, RecordedLog log) = RecordedLogs.Create();
        Log = log;
        QuestSenderOptions options = QuestSenderOptions.Parse(confString);
        options.LoggerFactory = logs;
        options.RowRejected = _rejected.Enqueue;
        options.TimeProvider = time ?? TimeProvider.System;
        Sender = QuestSender.Create(options);
    }

    public QuestSender Sender { get; }

    public RecordedLog Log { get; }

    public QuestTestServer Server => _servers[0];

    public IReadOnlyCollection<RejectedRow> Rejected => _rejected;

    /// <summary>The rows that the servers hold, those included that came twice.</summary>
    public long Stored => _servers.Sum(server => server.RowCount);

    /// <summary>Over HTTP, or HTTPS with a certificate. Sends nothing by itself unless the conf string says so.</summary>
    public static async Task<Delivery> StartAsync(QuestTestServerOptions options, string conf = "auto_flush=off;", TimeProvider? time = null)
    {
        QuestTestServer server = await QuestTestServer.StartAsync(options, TestContext.Current.CancellationToken);
        server.CreateTable("readings", ("number", "LONG"), ("value", Reading.ColumnType));
        server.CreateTable("other_readings", ("number", "LONG"), ("value", Reading.ColumnType));
        return new Delivery(server.ConfString + conf, time, [server]);
    }

    /// <summary>To servers that a test has started, in the order of the conf string.</summary>
    public static Delivery To(string confString, TimeProvider? time, params QuestTestServer[] servers) => new(confString, time, servers);

    public Task WriteAsync<T>(params T[] rows)
        where T : IQuestRow<T> => Sender.WriteAllAsync<T>(rows.AsMemory(), TestContext.Current.CancellationToken).InTime();

    public Task FlushAsync() => Sender.FlushAsync(TestContext.Current.CancellationToken).InTime();

    /// <summary>As often as it takes: what fails stays pending.</summary>
    public async Task FlushUntilDoneAsync()
    {
        while (Sender.Pending > 0)
            await FlushAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
    }

    /// <inheritdoc cref="RecordedLog.EntryAsync"/>
    public Task LogAsync(string start) => Log.EntryAsync(start);

    /// <summary>The numbers of a writer's ticks in the order in which they came for the first time.</summary>
    public long[] Received(string writer = "w") =>
        [.. Ticks.Where(row => row.GetSymbol("writer") == writer).Select(row => row.GetLong("number")).Distinct()];

    /// <summary>The numbers of the readings in the order in which they came for the first time.</summary>
    public long[] Readings(string table = "readings") => [.. Server.Rows(table).Select(row => row.GetLong("number")).Distinct()];

    /// <summary>The number that a rejected reading had.</summary>
    public long[] RejectedNumbers(string table = "readings") => [.. _rejected.Where(row => row.Table == table).Select(Readable.Number)];

    /// <summary>
    /// The invariant of the sender, at a moment where no request is under way: every row is accounted for, and the servers hold as many as
    /// were acknowledged and, where an answer got lost, so many more.
    /// </summary>
    public void ShouldBalance(long unheard = 0)
    {
        Sender.Written.ShouldBe(Sender.Acknowledged + Sender.Pending + Sender.Rejected + Sender.Discarded);
        Sender.Rejected.ShouldBe(_rejected.Count);
        Stored.ShouldBe(Sender.Acknowledged + unheard);
    }

    /// <summary>Nothing is pending, and the ticks of a writer from 0 on arrived in their order.</summary>
    public void ShouldHaveDelivered(int count, long unheard = 0)
    {
        ShouldBalance(unheard);
        Sender.Pending.ShouldBe(0);
        Received().ShouldBe(Enumerable.Range(0, count).Select(number => (long)number));
    }

    public async ValueTask DisposeAsync()
    {
        await Sender.DisposeAsync().AsTask().InTime().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (QuestTestServer server in _servers)
            await server.DisposeAsync();
    }

    private IEnumerable<ReceivedRow> Ticks => _servers.SelectMany(server => server.Rows("ticks"));
}
