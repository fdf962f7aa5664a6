namespace Questline.Runtime.Tests.Transport;

/// <summary>A request as it came over the wire.</summary>
/// <param name="Line">Method, path and query, version.</param>
/// <param name="Headers">Each as it was written.</param>
/// <param name="Body">As it came; chunks joined.</param>
internal sealed record CannedRequest(string Line, IReadOnlyList<string> Headers, byte[] Body)
{
    public bool IsWrite => Line.StartsWith("POST", StringComparison.Ordinal);

    public string? Header(string name) =>
        Headers.FirstOrDefault(header => header.StartsWith(name + ": ", StringComparison.OrdinalIgnoreCase))?[(name.Length + 2)..];
}
