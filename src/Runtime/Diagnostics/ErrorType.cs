using System.Globalization;
using System.Text.Json;

namespace Questline.Diagnostics;

/// <summary>A failure as one of few words, for the attribute <c>error.type</c>.</summary>
internal static class ErrorType
{
    public static string Of(Exception failure) => failure switch
    {
        QuestServerException server => ((int)server.Status).ToString(CultureInfo.InvariantCulture),
        QuestTlsException tls => $"tls_{JsonNamingPolicy.SnakeCaseLower.ConvertName(tls.Problem.ToString())}",
        QuestAuthenticationException => "authentication",
        QuestConnectionException => "connection",
        QuestRowRejectedException => "row_rejected",
        OperationCanceledException => "cancelled",
        TimeoutException => "timeout",
        _ => failure.GetType().FullName!,
    };
}
