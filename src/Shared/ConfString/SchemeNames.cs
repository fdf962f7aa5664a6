namespace Questline.ConfStrings;

/// <summary>The names of the schemes, ours and those of other transports.</summary>
internal static class SchemeNames
{
    /// <summary>What a message lists.</summary>
    public const string Allowed = "`http`, `https`, `tcp`, `tcps`";

    private static readonly KeyValuePair<string, ConfSchemes>[] Known =
    [
        new("http", ConfSchemes.Http),
        new("https", ConfSchemes.Https),
        new("tcp", ConfSchemes.Tcp),
        new("tcps", ConfSchemes.Tcps),
    ];

    private static readonly KeyValuePair<string, string>[] Foreign =
    [
        new("ws", "is QuestDB's binary protocol over WebSocket, which Questline does not speak: use `http`"),
        new("wss", "is QuestDB's binary protocol over WebSocket, which Questline does not speak: use `https`"),
        new("qwpws", "is QuestDB's binary protocol over WebSocket, which Questline does not speak: use `http`"),
        new("qwpwss", "is QuestDB's binary protocol over WebSocket, which Questline does not speak: use `https`"),
        new("udp", "has no acknowledgement and no TLS, and Questline does not speak it: use `http` or `https`"),
        new("udps", "has no acknowledgement and no TLS, and Questline does not speak it: use `http` or `https`"),
    ];

    public static ConfSchemes Find(string name)
    {
        foreach (KeyValuePair<string, ConfSchemes> known in Known)
        {
            if (string.Equals(known.Key, name, StringComparison.Ordinal))
                return known.Value;
        }

        return ConfSchemes.None;
    }

    /// <summary>The known scheme that was probably meant, or null.</summary>
    public static string? Nearest(string name) => Spelling.Nearest(name, Known.Select(static known => known.Key));

    /// <summary>A sentence about a scheme of another transport, or null.</summary>
    public static string? Explain(string name)
    {
        foreach (KeyValuePair<string, string> foreign in Foreign)
        {
            if (string.Equals(foreign.Key, name, StringComparison.OrdinalIgnoreCase))
                return $"`{foreign.Key}` {foreign.Value}.";
        }

        return null;
    }

    /// <summary>The names of a set: <c>`https` and `tcps`</c>.</summary>
    public static string Describe(ConfSchemes schemes) =>
        string.Join(" and ", Known.Where(known => (schemes & known.Value) != 0).Select(static known => $"`{known.Key}`"));
}
