using Microsoft.Extensions.Logging;

namespace Questline.Runtime.Tests.Sending;

/// <summary>A log that fails on warnings, as one does whose disk is full.</summary>
internal sealed class ThrowingLog : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        throw new IOException("disk full");
}
