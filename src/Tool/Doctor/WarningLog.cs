using Microsoft.Extensions.Logging;

namespace Questline.Tool.Doctor;

/// <summary>Keeps what a sender would warn of in its log.</summary>
internal sealed class WarningLog : ILogger
{
    private readonly List<string> _warnings = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (!IsEnabled(logLevel))
            return;
        lock (_warnings)
            _warnings.Add(formatter(state, exception));
    }

    /// <summary>What came since the last call.</summary>
    public IReadOnlyList<string> Take()
    {
        lock (_warnings)
        {
            string[] taken = [.. _warnings];
            _warnings.Clear();
            return taken;
        }
    }
}
