using System.Net;
using System.Net.Sockets;

namespace Questline.Analyzers.ConfStrings;

/// <summary>The brackets that the builder puts around IPv6 addresses.</summary>
internal static class HostBrackets
{
    public static MappedText AddWhereNeeded(MappedText host)
    {
        bool isNeeded = IPAddress.TryParse(host.Text, out IPAddress? address)
            && address.AddressFamily == AddressFamily.InterNetworkV6
            && host.Text[0] != '[';
        return isNeeded
            ? new MappedText.Builder().Add(host.Slice(0, 1).With("[")).Add(host).Add(host.Slice(host.Text.Length - 1, 1).With("]")).Build()
            : host;
    }
}
