using System.Net;
using System.Net.Sockets;

namespace Questline.Transport;

/// <summary>The IP addresses of a host.</summary>
internal static class HostAddresses
{
    private const string Localhost = "localhost";

    /// <summary>
    /// Asks the operating system. Where it does not know <c>localhost</c>, or a name below it such as <c>questdb.localhost</c>, that is this machine itself
    /// (RFC 6761), which not every resolver knows.
    /// </summary>
    /// <exception cref="SocketException">The host is not known.</exception>
    public static async Task<IPAddress[]> FindAsync(string host, CancellationToken cancellationToken)
    {
        try
        {
            return await Dns.GetHostAddressesAsync(host, cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException) when (IsLocalhost(host))
        {
            return await Dns.GetHostAddressesAsync(Localhost, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsLocalhost(string host) => $".{host.TrimEnd('.')}".EndsWith($".{Localhost}", StringComparison.OrdinalIgnoreCase);
}
