using Microsoft.Extensions.Logging;
using Questline.Runtime.Tests.Tls;

namespace Questline.Runtime.Tests.Sending;

/// <summary>One log for all categories.</summary>
internal sealed class RecordedLogs(ILogger log) : ILoggerFactory
{
    public static (ILoggerFactory Factory, RecordedLog Log) Create()
    {
        var log = new RecordedLog();
        return (new RecordedLogs(log), log);
    }

    public ILogger CreateLogger(string categoryName) => log;

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException();

    public void Dispose()
    {
    }
}
