using System.Globalization;
using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Questline.Tool.Certificates;

/// <summary>What clients may call the server.</summary>
/// <param name="Hosts">DNS names as certificates spell them, in ASCII.</param>
/// <param name="Addresses">IP addresses.</param>
internal sealed record ServerNames(IReadOnlyList<string> Hosts, IReadOnlyList<IPAddress> Addresses)
{
    private const string ThisMachine = "localhost";

    private const int LongestName = 253;

    /// <summary>The first of them as <c>addr</c> of a conf string spells it, without the port.</summary>
    public string First => this switch
    {
        { Hosts: [var host, ..] } => host.StartsWith("*.", StringComparison.Ordinal) ? $"questdb{host[1..]}" : host,
        { Addresses: [{ AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6 } address, ..] } => $"[{address}]",
        _ => Addresses[0].ToString(),
    };

    /// <summary>Sorts what the command line has; without anything it is this machine.</summary>
    public static ServerNames Of(IReadOnlyList<string> hosts, IReadOnlyList<string> addresses)
    {
        if (hosts is [] && addresses is [])
            hosts = [ThisMachine];

        string[] names = [.. hosts.Where(host => !IsAddress(host)).Select(WithoutRoot).Select(Ascii).Distinct()];
        var numbers = hosts.Concat(addresses).Where(IsAddress).Select(Address);
        if (names.Contains(ThisMachine))
            numbers = numbers.Concat([IPAddress.Loopback, IPAddress.IPv6Loopback]);
        return new ServerNames(names, [.. numbers.Distinct()]);
    }

    /// <summary>A DNS name, also one with a wildcard in front, or an IP address.</summary>
    public static bool IsHost(string text) =>
        IsAddress(text) || IsName(WithoutRoot(text.StartsWith("*.", StringComparison.Ordinal) ? text[2..] : text));

    /// <summary>
    /// An IP address as it is usually written. Other texts are taken for one too, and not always for the one that was meant: 010.0.0.1 is 8.0.0.1.
    /// What follows a `%` is known to one machine only.
    /// </summary>
    public static bool IsAddress(string text) =>
        IPAddress.TryParse(text, out IPAddress? address) && address.ToString().Equals(text, StringComparison.OrdinalIgnoreCase) && !text.Contains('%');

    private static bool IsName(string text) =>
        Uri.CheckHostName(text) is UriHostNameType.Dns && !IPAddress.TryParse(text, out _) && !text.EndsWith('.') && TryAscii(text) is not null;

    public X509Extension ToExtension()
    {
        var extension = new SubjectAlternativeNameBuilder();
        foreach (string host in Hosts)
            extension.AddDnsName(host);
        foreach (IPAddress address in Addresses)
            extension.AddIpAddress(address);
        return extension.Build();
    }

    // A dot at the end says that nothing is to be added; those who compare names leave it out.
    private static string WithoutRoot(string host) => host.EndsWith('.') ? host[..^1] : host;

    private static string Ascii(string host) => TryAscii(host)!;

    // No more than 253 characters fit into a DNS query.
    private static string? TryAscii(string host)
    {
        try
        {
            return new IdnMapping().GetAscii(host.ToLowerInvariant()) is { Length: <= LongestName } name ? name : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static IPAddress Address(string text) => IPAddress.Parse(text);
}
