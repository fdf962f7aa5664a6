namespace Questline.ConfStrings;

/// <summary>Words, IP addresses and credentials.</summary>
internal sealed class TextRules(ConfSchemes scheme, ConfProblems problems)
{
    // 32 bytes in digits of 6 bits.
    private const int LongestPrivateKey = 43;

    public void Check(ConfEntry entry, ConfKey key)
    {
        if (Objection(entry.Value, key) is { } objection)
            problems.Add(ConfProblemKind.BadValue, entry.ValueSpan, objection, key.Name);
    }

    private string? Objection(string value, ConfKey key) => key.Type switch
    {
        ConfValueType.Choice when Array.IndexOf(key.Choices, value) < 0 => WrongChoice(value, key),
        ConfValueType.IPAddress when !HostRules.IsIPv4(value) && !HostRules.IsIPv6(value) =>
            $"`{key.Name}` must be an IP address, such as 192.168.0.1 or fd00::1 without brackets.",
        ConfValueType.Text => WrongCredential(value, key),
        _ => null,
    };

    private static string WrongChoice(string value, ConfKey key)
    {
        string mustBe = $"`{key.Name}` must be {ValueNames.Describe(key)}";
        if (key.Name == "tls_ca" && value.IndexOfAny(['/', '\\', '.']) >= 0)
            return $"{mustBe}; the path of a certificate file goes into `tls_roots`.";

        bool onlyCaseDiffers = Array.Exists(key.Choices, choice => string.Equals(choice, value, StringComparison.OrdinalIgnoreCase));
        return onlyCaseDiffers ? $"{mustBe}, in lower case." : $"{mustBe}.";
    }

    // What an Authorization header cannot carry, or a key cannot be made of.
    private string? WrongCredential(string value, ConfKey key) => key.Name switch
    {
        "token" when (scheme & ConfSchemes.AnyTcp) != 0 && !IsPrivateKey(value) =>
            "`token` must be base64url of 1 to 32 bytes over TCP: it is the private key, `d` of the JSON Web Key whose `kid` is `username`.",
        "username" when (scheme & ConfSchemes.AnyHttp) != 0 && value.Contains(':') =>
            "`username` must not contain `:`, which HTTP Basic authentication cannot carry.",
        "token" when (scheme & ConfSchemes.AnyHttp) != 0 && value.Any(static character => character is <= ' ' or > '~') =>
            "`token` must consist of ASCII characters without spaces, which is all that an HTTP header can carry.",
        _ => null,
    };

    private static bool IsPrivateKey(string value)
    {
        string digits = value.TrimEnd('=');
        return digits.Length is > 0 and <= LongestPrivateKey
            && digits.Length % 4 != 1
            && digits.All(static character => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or '+' or '/');
    }
}
