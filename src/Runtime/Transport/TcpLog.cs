using Microsoft.Extensions.Logging;

namespace Questline.Transport;

/// <summary>What the TCP transport tells the log.</summary>
internal static partial class TcpLog
{
    [LoggerMessage(
        EventId = 200,
        EventName = "ClosedByServer",
        Level = LogLevel.Warning,
        Message = "The server closed the TCP connection before the sender did, so rows that were sent over it may be lost; the server's log has the reason")]
    public static partial void ClosedByServer(this ILogger logger, Exception? exception = null);
}
