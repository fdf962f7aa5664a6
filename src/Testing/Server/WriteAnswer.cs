namespace Questline.Testing;

/// <summary>How a request to write is answered instead of being handled.</summary>
public sealed record WriteAnswer
{
    private WriteAnswer(int? status) => Status = status;

    /// <summary>No answer: the connection is aborted. To abort it after the body, await <see cref="WriteRequest.ReadBodyAsync"/> first.</summary>
    public static WriteAnswer Abort { get; } = new(status: null);

    /// <summary>The status; null aborts the connection.</summary>
    public int? Status { get; }

    /// <summary>The value of a <c>Retry-After</c> header. Default: none.</summary>
    public string? RetryAfter { get; init; }

    internal static WriteAnswer NoContent { get; } = new(204);

    internal string? Code { get; private init; }

    internal string Message { get; private init; } = "";

    internal int? Line { get; private init; }

    internal string ContentType { get; private init; } = "text/plain; charset=utf-8";

    /// <summary>An answer with the JSON that QuestDB gives with an error.</summary>
    /// <param name="status">The status, for example 503.</param>
    /// <param name="code">QuestDB's word for the kind of error, for example <c>invalid</c> or <c>internal error</c>.</param>
    /// <param name="message">The text for people.</param>
    /// <param name="line">The number of the bad row, from 1; null leaves it out.</param>
    public static WriteAnswer Error(int status, string code, string message, int? line = null) =>
        new(status) { Code = code, Message = message, Line = line, ContentType = "application/json; charset=utf-8" };

    /// <summary>An answer with another body, as proxies give.</summary>
    /// <param name="status">The status, for example 502.</param>
    /// <param name="body">The body; may be empty.</param>
    /// <param name="contentType">Its media type.</param>
    public static WriteAnswer Text(int status, string body, string contentType = "text/plain; charset=utf-8") =>
        new(status) { Message = body, ContentType = contentType };
}
