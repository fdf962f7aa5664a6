using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Questline;

/// <summary>Decimals in binary: scale, length, and in as few bytes as keep the sign the big-endian two's complement. Also decimals as doubles.</summary>
internal static class IlpDecimal
{
    /// <summary>A sign, 29 digits, and the 0 and the point in front of 28 of them.</summary>
    private const int MaxTextLength = 32;

    /// <summary>Below it, integers are exact as doubles.</summary>
    private const ulong FirstInexact = 1UL << 53;

    /// <summary>The powers of ten that are exact as doubles.</summary>
    private static ReadOnlySpan<double> ExactPowers =>
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    /// <summary>At most 15 bytes. Returns the place behind them.</summary>
    public static ref byte Write(ref byte destination, decimal value)
    {
        Span<byte> bytes = stackalloc byte[16];
        Int128 unscaled = Unscaled(value);
        BinaryPrimitives.WriteInt128BigEndian(bytes, unscaled);
        int length = ((128 - (int)Int128.LeadingZeroCount(unscaled < 0 ? ~unscaled : unscaled)) / 8) + 1;

        destination = value.Scale;
        Unsafe.Add(ref destination, 1) = (byte)length;
        bytes[^length..].CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref destination, 2), length));
        return ref Unsafe.Add(ref destination, 2 + length);
    }

    /// <summary>
    /// One division of exact numbers rounds once, and so to the nearest; the framework's conversion rounds up to four times. A negative zero
    /// becomes zero.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double NearestDouble(decimal value)
    {
        Int128 unscaled = Unscaled(value);
        Int128 magnitude = Int128.Abs(unscaled);
        if (magnitude >= FirstInexact || value.Scale >= ExactPowers.Length)
            return NearestDoubleByText(value);
        return (double)(long)unscaled / ExactPowers[value.Scale];
    }

    /// <summary>Parsing rounds digits of any number correctly.</summary>
    private static double NearestDoubleByText(decimal value)
    {
        Span<byte> text = stackalloc byte[MaxTextLength];
        value.TryFormat(text, out int written, default, CultureInfo.InvariantCulture);
        return double.Parse(text[..written], NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>A negative zero becomes zero.</summary>
    private static Int128 Unscaled(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var magnitude = (Int128)new UInt128((uint)parts[2], ((ulong)(uint)parts[1] << 32) | (uint)parts[0]);
        return decimal.IsNegative(value) ? -magnitude : magnitude;
    }
}
