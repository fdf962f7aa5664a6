using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Questline.Runtime.Tests.Tls;

/// <summary>A log that keeps what was written.</summary>
internal sealed class RecordedLog : ILogger
{
    private readonly ConcurrentQueue<string> _entries = new();
    private readonly ConcurrentQueue<string?> _events = new();

    public IReadOnlyCollection<string> Entries => _entries;

    /// <summary>The names of the events, for each entry.</summary>
    public IReadOnlyCollection<string?> Events => _events;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        _entries.Enqueue($"{logLevel}: {formatter(state, exception)}");
        _events.Enqueue(eventId.Name);
    }
}
