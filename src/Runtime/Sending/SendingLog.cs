using Microsoft.Extensions.Logging;

namespace Questline.Sending;

/// <summary>What the sender tells the log.</summary>
internal static partial class SendingLog
{
    [LoggerMessage(
        EventId = 100,
        EventName = "BatchFailed",
        Level = LogLevel.Warning,
        Message = "A batch of {Rows} rows was not acknowledged; the rows stay pending and go out again")]
    public static partial void BatchFailed(this ILogger logger, int rows, Exception exception);

    [LoggerMessage(
        EventId = 101,
        EventName = "Connected",
        Level = LogLevel.Information,
        Message = "The server takes protocol version {Version} and names of up to {MaxNameLength} bytes")]
    public static partial void Connected(this ILogger logger, int version, int maxNameLength);

    [LoggerMessage(
        EventId = 102,
        EventName = "ConfigurationWarning",
        Level = LogLevel.Warning,
        Message = "{Warning}")]
    public static partial void ConfigurationWarning(this ILogger logger, string warning);

    [LoggerMessage(
        EventId = 103,
        EventName = "RowsLeftAtDispose",
        Level = LogLevel.Error,
        Message = "{Rows} rows were still pending when the sender was disposed, and are lost with it")]
    public static partial void RowsLeftAtDispose(this ILogger logger, long rows);

    [LoggerMessage(
        EventId = 104,
        EventName = "Retrying",
        Level = LogLevel.Information,
        Message = "A request failed and is tried again in {Pause} ms")]
    public static partial void Retrying(this ILogger logger, Exception exception, double pause);

    [LoggerMessage(
        EventId = 105,
        EventName = "RowRejected",
        Level = LogLevel.Warning,
        Message = "The server rejected a row of the table {Table}: {Reason}")]
    public static partial void RowRejected(this ILogger logger, string table, string reason);

    [LoggerMessage(
        EventId = 106,
        EventName = "RejectionHandlerFailed",
        Level = LogLevel.Error,
        Message = "The handler of rejected rows threw an exception; the row goes into the exception of the next flush or write")]
    public static partial void RejectionHandlerFailed(this ILogger logger, Exception exception);
}
