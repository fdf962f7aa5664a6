namespace Questline.Testing.Protocol;

/// <summary>A stretch of a body, still escaped.</summary>
internal readonly record struct Token(int Start, int Length, bool Escaped)
{
    public ReadOnlySpan<byte> Raw(ReadOnlySpan<byte> body) => body.Slice(Start, Length);

    /// <summary>The bytes that are meant. Allocates only where something was escaped.</summary>
    public ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> raw = Raw(body);
        return Escaped ? WithoutBackslashes(raw) : raw;
    }

    /// <summary>The text that is meant; malformed UTF-8 shows as U+FFFD.</summary>
    public string Text(ReadOnlySpan<byte> body) => System.Text.Encoding.UTF8.GetString(Unescape(body));

    private static byte[] WithoutBackslashes(ReadOnlySpan<byte> raw)
    {
        var bytes = new List<byte>(raw.Length);
        for (int i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '\\' && i + 1 < raw.Length)
                i++;
            bytes.Add(raw[i]);
        }

        return [.. bytes];
    }
}
