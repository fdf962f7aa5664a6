using System.Net;

namespace Questline.Analyzers.Security;

/// <summary>The hosts that are this machine: what is sent to them stays on it.</summary>
internal static class LoopbackHosts
{
    /// <param name="host">A name, or an IP address without brackets.</param>
    public static bool Contains(string host)
    {
        string name = host.TrimEnd('.');
        return string.Equals(name, "localhost", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(name, out IPAddress? address) && IsLoopback(address));
    }

    private static bool IsLoopback(IPAddress address) => IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);
}
