namespace Questline.Testing;

/// <summary>How a request to write, or one for settings, is answered instead of being handled: whole, in part or not at all.</summary>
public sealed record WriteAnswer
{
    private readonly int? _cutAfter;

    private WriteAnswer(int? status) => Status = status;

    /// <summary>
    /// No answer: the connection is reset (TCP RST, over TLS too), as where the server's process is killed. To reset it within the body or
    /// after it, await <see cref="WriteRequest.ReadPartOfBodyAsync"/> or <see cref="WriteRequest.ReadBodyAsync"/> first.
    /// </summary>
    public static WriteAnswer Abort { get; } = new(status: null);

    /// <summary>
    /// No answer: the connection is closed in order (TCP FIN; over TLS without its farewell), as by a proxy that shuts down. What the
    /// client is still sending is read before.
    /// </summary>
    public static WriteAnswer Close { get; } = new(status: null) { CutAfter = 0 };

    /// <summary>Success, status 204. Without <see cref="StoreRows"/> it is a lie.</summary>
    public static WriteAnswer NoContent { get; } = new(204);

    /// <summary>The status; null if there is no answer.</summary>
    public int? Status { get; }

    /// <summary>The value of a <c>Retry-After</c> header. Default: none.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>
    /// Whether the request is handled before: its rows are stored if the server would take them, and the client is told this answer all the
    /// same. With <see cref="Abort"/>, that is the connection that breaks between the commit and the answer. It means nothing for
    /// settings. Default: false, no row is stored.
    /// </summary>
    public bool StoreRows { get; init; }

    /// <summary>
    /// How many bytes of the answer go out, from the first one of its status line, before the connection is closed as by
    /// <see cref="Close"/>; more than there are let all of it out. Default: null, the whole answer, and the connection stays open.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? CutAfter
    {
        get => _cutAfter;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0, nameof(value));
            _cutAfter = value;
        }
    }

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
