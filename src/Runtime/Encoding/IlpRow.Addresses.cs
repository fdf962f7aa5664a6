using System.Net;
using System.Runtime.CompilerServices;

namespace Questline;

public ref partial struct IlpRow<TFormat>
{
    /// <summary>Writes an address as a string for an IPv4 column; the closing quote is added here.</summary>
    /// <param name="prefix"><c>,name="</c></param>
    /// <param name="value">
    /// An IPv4 address, or one mapped to IPv6, which is written as the IPv4 address that it is; not 0.0.0.0, which is the NULL of IPv4.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Ipv4(scoped ReadOnlySpan<byte> prefix, IPAddress value)
    {
        Literal(prefix);
        Position = ref IlpAddress.WriteIpv4(ref Position, value, prefix);
        Byte((byte)'"');
    }

    /// <summary>Writes an address as a string, for a VARCHAR column; the closing quote is added here.</summary>
    /// <param name="prefix"><c>,name="</c></param>
    /// <param name="value">Any: IPv4 as four numbers, IPv6 as .NET writes it, with its scope behind a percent sign where it has one.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Address(scoped ReadOnlySpan<byte> prefix, IPAddress value)
    {
        Literal(prefix);
        Position = ref IlpAddress.Write(ref Position, value, prefix);
        Byte((byte)'"');
    }
}
