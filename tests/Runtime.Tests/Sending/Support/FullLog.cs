using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Questline.Runtime.Tests.Sending;

/// <summary>A log that keeps all there is to an entry, exceptions with everything inside them.</summary>
internal sealed class FullLog : ILogger
{
    private readonly ConcurrentQueue<string> _entries = new();

    public IReadOnlyCollection<string> Entries => _entries;

    public static (ILoggerFactory Factory, FullLog Log) Create()
    {
        var log = new FullLog();
        return (new RecordedLogs(log), log);
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        string values = state is IEnumerable<KeyValuePair<string, object?>> pairs ? string.Join(", ", pairs) : "";
        _entries.Enqueue($"{formatter(state, exception)} [{values}] {exception}");
    }
}
