using Microsoft.AspNetCore.Http;
using Questline.Testing.Endpoints;

namespace Questline.Testing;

/// <summary>A request to write as <see cref="QuestTestServerOptions.OnWrite"/> sees it, before it is handled.</summary>
public sealed class WriteRequest
{
    private readonly HttpRequest _request;
    private readonly RequestBody _body;

    internal WriteRequest(int number, HttpRequest request, RequestBody body)
    {
        Number = number;
        _request = request;
        _body = body;
    }

    /// <summary>1 for the first request to write since the server started; restarting it counts on.</summary>
    public int Number { get; }

    /// <summary>The path, <c>/write</c> or <c>/api/v2/write</c>.</summary>
    public string Path => _request.Path.ToString();

    /// <summary>The query with its question mark; empty if there is none.</summary>
    public string Query => _request.QueryString.ToString();

    /// <summary>The value of a header; null if it is missing.</summary>
    /// <param name="name">The header's name; letter case does not matter.</param>
    public string? Header(string name) => _request.Headers.TryGetValue(name, out var values) ? values.ToString() : null;

    /// <summary>Reads the body to its end and gives it as it came over the wire. What was not read here is read later.</summary>
    /// <param name="cancellationToken">Gives up reading.</param>
    /// <exception cref="IOException">The client went away, or the body is larger than <see cref="QuestTestServerOptions.MaxBodySize"/>.</exception>
    public Task<ReadOnlyMemory<byte>> ReadBodyAsync(CancellationToken cancellationToken) => _body.ReadAsync(cancellationToken);

    /// <summary>Reads the body up to so many bytes from its beginning, or to its end if it is shorter. The rest is read later.</summary>
    /// <param name="byteCount">How many bytes, as they come over the wire; 1 shows that the body has begun.</param>
    /// <param name="cancellationToken">Gives up reading.</param>
    /// <returns>What was read so far, which may be more if more was read before.</returns>
    /// <exception cref="IOException">The client went away, or the body is larger than <see cref="QuestTestServerOptions.MaxBodySize"/>.</exception>
    public Task<ReadOnlyMemory<byte>> ReadPartOfBodyAsync(int byteCount, CancellationToken cancellationToken) =>
        _body.ReadPartAsync(byteCount, cancellationToken);
}
