using Microsoft.AspNetCore.Http;

namespace Questline.Testing;

/// <summary>A request for <c>/settings</c> as <see cref="QuestTestServerOptions.OnSettings"/> sees it, before it is handled.</summary>
public sealed class SettingsRequest
{
    private readonly HttpRequest _request;

    internal SettingsRequest(int number, HttpRequest request)
    {
        Number = number;
        _request = request;
    }

    /// <summary>1 for the first request for settings since the server started; restarting it counts on.</summary>
    public int Number { get; }

    /// <summary>The value of a header; null if it is missing.</summary>
    /// <param name="name">The header's name; letter case does not matter.</param>
    public string? Header(string name) => _request.Headers.TryGetValue(name, out var values) ? values.ToString() : null;
}
