using System.Net;

namespace Questline.Sending;

/// <summary>Why a request with rows did not deliver them.</summary>
/// <param name="Reason">The failure.</param>
/// <param name="Server">The server that it happened on.</param>
/// <param name="CarriedRows">Whether the rows were on their way; otherwise the server could not even be opened.</param>
internal sealed record RequestFailure(QuestException Reason, Server Server, bool CarriedRows)
{
    /// <summary>Whether the server answered HTTP 500 to the rows.</summary>
    public bool IsServerError => CarriedRows && Reason is QuestServerException { Status: HttpStatusCode.InternalServerError };

    /// <summary>
    /// Whether the rows may be stored all the same: the connection broke or timed out behind the request, or a proxy says that of its own one to
    /// the server.
    /// </summary>
    public bool MayBeStored => CarriedRows && Reason switch
    {
        QuestConnectionException connection => !connection.NothingWasSent,
        QuestTlsException refusal => refusal.CameLate,
        QuestServerException error => (int)error.Status is 502 or 504 or 523 or 524 or 599,
        _ => false,
    };
}
