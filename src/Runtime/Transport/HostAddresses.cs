using System.Net;

namespace Questline.Transport;

/// <summary>The IP addresses of a host.</summary>
internal static class HostAddresses
{
    private const string Localhost = "localhost";

    /// <summary>
    /// Asks the operating system. Names below <c>localhost</c>, such as <c>questdb.localhost</c>, are this machine itself (RFC 6761), which not
    /// every resolver knows.
    /// </summary>
    /// <exception cref="System.Net.Sockets.SocketException">The host is not known.</exception>
    public static Task<IPAddress[]> FindAsync(string host, CancellationToken cancellationToken) =>
        Dns.GetHostAddressesAsync(IsBelowLocalhost(host) ? Localhost : host, cancellationToken);

    private static bool IsBelowLocalhost(string host) => host.TrimEnd('.').EndsWith("." + Localhost, StringComparison.OrdinalIgnoreCase);
}
