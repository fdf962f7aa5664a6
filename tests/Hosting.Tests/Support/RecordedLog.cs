using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Questline.Hosting.Tests;

/// <summary>A log that keeps what was written, exceptions with everything inside them.</summary>
internal sealed class RecordedLog : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _entries = new();

    /// <summary>Each as <c>Level category event: message</c>.</summary>
    public IReadOnlyCollection<string> Entries => _entries;

    public ILogger CreateLogger(string categoryName) => new CategoryLog(categoryName, _entries);

    public void Dispose()
    {
    }

    private sealed class CategoryLog(string category, ConcurrentQueue<string> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            entries.Enqueue($"{logLevel} {category} {eventId.Name}: {formatter(state, exception)}{(exception is null ? "" : $" {exception}")}");
    }
}
