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

        string[] names = [.. hosts.Where(host => !IsAddress(host)).Select(Ascii).Distinct()];
        var numbers = hosts.Concat(addresses).Where(IsAddress).Select(Address);
        if (names.Contains(ThisMachine))
            numbers = numbers.Concat([IPAddress.Loopback, IPAddress.IPv6Loopback]);
        return new ServerNames(names, [.. numbers.Distinct()]);
    }

    /// <summary>A DNS name, also one with a wildcard in front, or an IP address.</summary>
    public static bool IsHost(string text) =>
        IsAddress(text)
        || (Uri.CheckHostName(text.StartsWith("*.", StringComparison.Ordinal) ? text[2..] : text) is UriHostNameType.Dns && TryAscii(text) is not null);

    /// <summary>An IPv4 address only in its usual spelling: <c>010.0.0.1</c> is two different ones to different programs.</summary>
    public static bool IsAddress(string text) => Uri.CheckHostName(text) switch
    {
        UriHostNameType.IPv4 => Address(text).ToString() == text,
        UriHostNameType.IPv6 => true,
        _ => false,
    };

    public X509Extension ToExtension()
    {
        var extension = new SubjectAlternativeNameBuilder();
        foreach (string host in Hosts)
            extension.AddDnsName(host);
        foreach (IPAddress address in Addresses)
            extension.AddIpAddress(address);
        return extension.Build();
    }

    private static string Ascii(string host) => TryAscii(host)!;

    // Certificates have names without the dot that ends an absolute one, and no more than 253 characters fit into a DNS query.
    private static string? TryAscii(string host)
    {
        try
        {
            return new IdnMapping().GetAscii(host.ToLowerInvariant().TrimEnd('.')) is { Length: <= LongestName } name ? name : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    // Without the network interface behind `%`, which only the machine itself knows.
    private static IPAddress Address(string text) => new(IPAddress.Parse(text).GetAddressBytes());
}
