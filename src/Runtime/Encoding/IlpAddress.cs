using System.Net;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Questline;

/// <summary>IP addresses as text, which needs no escaping. Each method returns the place behind what it wrote.</summary>
internal static class IlpAddress
{
    private const int Ipv4Length = 4;
    private const int Ipv6Length = 16;

    /// <summary>What .NET itself allows for; an IPv6 address that ends in an IPv4 one takes 45 at most, and its scope 11 more.</summary>
    private const int MaxTextLength = 65;

    /// <summary>In front of an IPv4 address that is written as IPv6.</summary>
    private static ReadOnlySpan<byte> MappedPrefix => [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF];

    /// <summary>At most 15 bytes; up to 8 more are overwritten.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ref byte WriteIpv4(ref byte destination, IPAddress? value, scoped ReadOnlySpan<byte> prefix)
    {
        if (value is null)
            IlpRefusal.Null(prefix);
        // An address may be changed while it is read: all that is checked and written comes from one copy.
        Span<byte> bytes = stackalloc byte[Ipv6Length];
        value.TryWriteBytes(bytes, out int length);
        bytes = bytes[..length];
        if (length > Ipv4Length && !bytes.StartsWith(MappedPrefix))
            IlpRefusal.Ipv6InIpv4(prefix);

        ReadOnlySpan<byte> parts = bytes[^Ipv4Length..];
        if (!parts.ContainsAnyExcept((byte)0))
            IlpRefusal.NullIpv4(prefix);
        return ref WriteParts(ref destination, parts);
    }

    /// <summary>At most 65 bytes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ref byte Write(ref byte destination, IPAddress? value, scoped ReadOnlySpan<byte> prefix)
    {
        if (value is null)
            IlpRefusal.Null(prefix);
        value.TryFormat(MemoryMarshal.CreateSpan(ref destination, MaxTextLength), out int written);
        return ref Unsafe.Add(ref destination, written);
    }

    private static ref byte WriteParts(ref byte destination, scoped ReadOnlySpan<byte> parts)
    {
        destination = ref IlpNumber.Write(ref destination, parts[0]);
        foreach (byte part in parts[1..])
        {
            destination = (byte)'.';
            destination = ref IlpNumber.Write(ref Unsafe.Add(ref destination, 1), part);
        }

        return ref destination;
    }
}
