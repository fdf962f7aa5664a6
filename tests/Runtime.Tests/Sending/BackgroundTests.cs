using Microsoft.Extensions.Logging;
using Questline.Testing;

namespace Questline.Runtime.Tests.Sending;

public class BackgroundTests
{
    private static readonly AsyncLocal<string?> Ambient = new();

    /// <summary>Otherwise all requests for ever would belong to the activity of the first write.</summary>
    [Fact]
    public async Task Sending_does_not_carry_the_ambient_state_of_the_first_writer()
    {
        var fault = new ServerFault();
        await using var server = await QuestTestServer.StartAsync(
            new QuestTestServerOptions { OnWrite = fault.OnWriteAsync }, TestContext.Current.CancellationToken);
        var log = new AmbientLog();
        QuestSenderOptions options = QuestSenderOptions.Parse(server.ConfString + "auto_flush=off;");
        options.LoggerFactory = new RecordedLogs(log);
        await using QuestSender sender = QuestSender.Create(options);
        Ambient.Value = "the first write";

        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken);
        await Should.ThrowAsync<QuestServerException>(sender.FlushAsync(TestContext.Current.CancellationToken).InTime());
        fault.Repair();
        await sender.DisposeAsync().InTime();

        log.Seen.ShouldBe([null]);
    }

    /// <summary>What the background says of a failed batch.</summary>
    private sealed class AmbientLog : ILogger
    {
        public List<string?> Seen { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Seen.Add(Ambient.Value);
    }
}
