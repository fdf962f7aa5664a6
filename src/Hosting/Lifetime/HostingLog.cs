using Microsoft.Extensions.Logging;

namespace Questline.Extensions.Hosting.Lifetime;

/// <summary>What is told the log besides what senders tell it.</summary>
internal static partial class HostingLog
{
    [LoggerMessage(
        EventId = 400,
        EventName = "ClosedWithFailure",
        Level = LogLevel.Error,
        Message = "{Sender} was closed at the end of the application with a failure: {Reason}")]
    public static partial void ClosedWithFailure(this ILogger logger, string sender, string reason);
}
