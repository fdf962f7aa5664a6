using Microsoft.Extensions.Logging;
using Questline.Runtime.Tests.Tls;
using Questline.Testing;

namespace Questline.Runtime.Tests.Sending;

/// <summary>A server of one test's own and a sender for it. At the end every row must be accounted for.</summary>
internal sealed class SenderUnderTest : IAsyncDisposable
{
    private SenderUnderTest(QuestTestServer server, QuestSender sender, RecordedLog log)
    {
        Server = server;
        Sender = sender;
        Log = log;
    }

    public QuestTestServer Server { get; }

    public QuestSender Sender { get; }

    public RecordedLog Log { get; }

    /// <summary>Sends nothing by itself, and repeats nothing, unless the conf string says so.</summary>
    public static Task<SenderUnderTest> StartAsync(
        string conf = "auto_flush=off;",
        Func<WriteRequest, CancellationToken, ValueTask<WriteAnswer?>>? onWrite = null,
        TimeProvider? time = null,
        TestCertificate? certificate = null) =>
        StartAsync(new QuestTestServerOptions { OnWrite = onWrite, Certificate = certificate }, conf, time);

    public static async Task<SenderUnderTest> StartAsync(
        QuestTestServerOptions options, string conf = "auto_flush=off;", TimeProvider? time = null, Action<RejectedRow>? rowRejected = null)
    {
        QuestTestServer server = await QuestTestServer.StartAsync(options, TestContext.Current.CancellationToken);
        (ILoggerFactory logs, RecordedLog log) = RecordedLogs.Create();
        QuestSenderOptions senderOptions = QuestSenderOptions.Parse(server.ConfString + conf);
        senderOptions.RetryTimeout ??= TimeSpan.Zero;
        senderOptions.LoggerFactory = logs;
        senderOptions.RowRejected = rowRejected;
        senderOptions.TimeProvider = time ?? TimeProvider.System;
        return new SenderUnderTest(server, QuestSender.Create(senderOptions), log);
    }

    public Task WriteAsync(params Tick[] ticks) => Sender.WriteAllAsync<Tick>(ticks.AsMemory(), TestContext.Current.CancellationToken).InTime();

    public Task FlushAsync() => Sender.FlushAsync(TestContext.Current.CancellationToken).InTime();

    /// <summary>The numbers of the rows that the server holds, in its order.</summary>
    public long[] Received(string writer = "w") =>
        [.. Server.Rows("ticks").Where(row => row.GetSymbol("writer") == writer).Select(row => row.GetLong("number"))];

    public void ShouldBalance()
    {
        Sender.Written.ShouldBe(Sender.Acknowledged + Sender.Pending + Sender.Rejected + Sender.Discarded);
        Server.RowCount.ShouldBe(Sender.Acknowledged);
    }

    /// <summary>Closes without minding rows that cannot be delivered: a test about those closes the sender by itself.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await Sender.DisposeAsync().InTime();
            ShouldBalance();
        }
        catch (QuestException)
        {
            ShouldBalance();
        }
        finally
        {
            await Server.DisposeAsync();
        }
    }
}
