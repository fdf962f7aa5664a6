using System.Net;
using System.Net.Sockets;

namespace Questline.ConfStrings;

/// <summary>What a host is: a name, an IPv4 address, or an IPv6 address.</summary>
internal static class HostRules
{
    // The limits of DNS.
    private const int LongestName = 253, LongestLabel = 63;

    public static bool IsIPv4(string host)
    {
        string[] parts = host.Split('.');
        return parts.Length == 4 && parts.All(static part => part.Length is >= 1 and <= 3 && NumberRules.Read(part) <= 255);
    }

    /// <summary>Whether it is an IPv6 address, with or without a zone such as <c>%eth0</c>.</summary>
    public static bool IsIPv6(string host)
    {
        // The zone is looked at as text: whether this machine has that interface is not ours to ask.
        int percent = host.IndexOf('%');
        string address = percent < 0 ? host : host.Substring(0, percent);
        string zone = percent < 0 ? "0" : host.Substring(percent + 1);
        return zone.Length > 0
            && zone.All(IsAsciiNameCharacter)
            && address.All(static character => Uri.IsHexDigit(character) || character is ':' or '.')
            && IPAddress.TryParse(address, out IPAddress? parsed)
            && parsed.AddressFamily == AddressFamily.InterNetworkV6;
    }

    /// <summary>What shows that a text is something else than <c>host:port</c>, or null.</summary>
    public static string? ForeignTextObjection(string text)
    {
        if (text.Any(ConfText.IsInvisible))
            return "`addr` has white space or an invisible character, and nothing is trimmed: remove it.";

        if (text.Contains('@'))
            return "`addr` takes no credentials: use `username` and `password`, or `token`.";

        return text.IndexOfAny(['/', '\\', '?', '#']) < 0
            ? null
            : "`addr` takes `host` or `host:port`, not a URL: leave out the scheme and the path.";
    }

    /// <summary>What is wrong with a host name, or null.</summary>
    public static string? NameObjection(string host)
    {
        if (!host.All(IsNameCharacter))
            return "`addr` has a host with a character that no host name has.";

        if (!HasGoodLabels(host) || Uri.CheckHostName(host) == UriHostNameType.Unknown)
            return "`addr` has a host name with an empty or too long part between its dots, or with characters that do not go together.";

        return EndsInNumber(host) && !IsIPv4(host) ? "`addr` has a host that is a number but no IPv4 address: write four decimal numbers, or the name." : null;
    }

    // Resolvers read 127.1, 0x7f.1 and 2130706433 as addresses, so the server dialled would not be the one that was named.
    private static bool EndsInNumber(string host)
    {
        string last = host.TrimEnd('.').Split('.').Last();
        return last.All(static character => character is >= '0' and <= '9') || last.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
    }

    // Names of other scripts are left to the resolver, but for the dots that they have of their own.
    private static bool IsNameCharacter(char character) =>
        character > '\x7F' ? !char.IsSurrogate(character) && character is not ('\u3002' or '\uFF0E' or '\uFF61') : IsAsciiNameCharacter(character);

    private static bool IsAsciiNameCharacter(char character) => ConfText.IsIdentifier(character) || character is '-' or '.';

    private static bool HasGoodLabels(string host)
    {
        string name = host[host.Length - 1] == '.' ? host.Substring(0, host.Length - 1) : host;
        return name.Length <= LongestName && name.Split('.').All(static label => label.Length is >= 1 and <= LongestLabel);
    }
}
