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

    /// <summary>Returns when there is an entry that begins so.</summary>
    public async Task EntryAsync(string start)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!_entries.Any(entry => entry.StartsWith(start, StringComparison.Ordinal)))
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        _entries.Enqueue($"{logLevel}: {formatter(state, exception)}");
        _events.Enqueue(eventId.Name);
    }
}
