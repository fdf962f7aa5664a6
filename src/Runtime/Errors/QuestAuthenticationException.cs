using System.Net;

namespace Questline;

/// <summary>The server refused the credentials, or the user may not write. The rows stay pending.</summary>
public sealed class QuestAuthenticationException : QuestException
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What the server said and what to check; never a credential.</param>
    /// <param name="status">The HTTP status, or null over TCP.</param>
    public QuestAuthenticationException(string message, HttpStatusCode? status = null)
        : base(message) => Status = status;

    /// <summary>401 where the credentials are wrong or missing, 403 where the user may not write; null over TCP.</summary>
    public HttpStatusCode? Status { get; }
}
