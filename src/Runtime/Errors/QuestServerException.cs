using System.Net;

namespace Questline;

/// <summary>
/// The server answered a request with an error. QuestDB then has stored nothing of it; where a proxy answered for it (502, 504 and the like)
/// that is not certain. The rows stay pending, but for a single one that the server named: that one is rejected (<see cref="RejectedRow"/>).
/// </summary>
public sealed class QuestServerException : QuestException
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">The error in words, with the server's reason.</param>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">The server's own code, such as <c>invalid</c>, or null.</param>
    /// <param name="line">The number of the first row at fault in the request, counted from 1, or null.</param>
    /// <param name="errorId">What to search the server's log for, or null.</param>
    public QuestServerException(string message, HttpStatusCode status, string? code = null, int? line = null, string? errorId = null)
        : base(message)
    {
        Status = status;
        Code = code;
        Line = line;
        ErrorId = errorId;
    }

    /// <summary>The HTTP status.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The server's own code, such as <c>invalid</c> or <c>internal error</c>; null where the answer held none.</summary>
    public string? Code { get; }

    /// <summary>The number of the first row at fault in the request, counted from 1; null where the error concerns no single row.</summary>
    public int? Line { get; }

    /// <summary>What to search the server's log for; null where the answer held none.</summary>
    public string? ErrorId { get; }

    /// <summary>The server's own words, cleaned of values of the configuration; empty where the answer held none.</summary>
    public string Reason { get; init; } = "";

    /// <summary>How long the server asks to be left alone (<c>Retry-After</c>), or null where it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the answer broke off behind its status, so that what is missing may name a row.</summary>
    internal bool IsCutOff { get; init; }

    /// <summary>The same error, told in other words.</summary>
    internal QuestServerException With(string message) => new(message, Status, Code, Line, ErrorId)
    {
        Reason = Reason,
        RetryAfter = RetryAfter,
        IsCutOff = IsCutOff,
    };

    /// <summary>
    /// True for the statuses that a server or a proxy in front of it gives while it recovers, such as 429, 502 and 503, and for a refusal that
    /// broke off before it told its reason.
    /// </summary>
    public override bool IsTransient =>
        IsCutOff || (int)Status is 404 or 421 or 429 or 500 or 502 or 503 or 504 or 507 or 509 or 523 or 524 or 529 or 599;
}
