using Microsoft.Extensions.Logging;

namespace Questline.Transport;

/// <summary>What the TCP transport tells the log.</summary>
internal static partial class TcpLog
{
    [LoggerMessage(
        EventId = 200,
        EventName = "ClosedByServer",
        Level = LogLevel.Warning,
        Message = "The server had closed the TCP connection before the sender did, so the rows sent last may be lost; the server's log has the reason")]
    public static partial void ClosedByServer(this ILogger logger);
}
