using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Questline;

/// <summary>Decimals in binary: scale, length, and in as few bytes as keep the sign the big-endian two's complement.</summary>
internal static class IlpDecimal
{
    private const int MaxScale = 28;

    /// <summary>Whether a column of that size holds the value without losing a digit.</summary>
    public static bool Fits(decimal value, int precision, int scale)
    {
        if (scale < MaxScale && decimal.Round(value, scale) != value)
            return false;
        int whole = precision - scale;
        return whole > MaxScale || Math.Abs(decimal.Truncate(value)) < PowerOfTen(whole);
    }

    private static decimal PowerOfTen(int exponent)
    {
        decimal power = 1;
        for (int i = 0; i < exponent; i++)
            power *= 10;
        return power;
    }

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

    /// <summary>A negative zero becomes zero.</summary>
    public static Int128 Unscaled(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        var magnitude = (Int128)new UInt128((uint)parts[2], ((ulong)(uint)parts[1] << 32) | (uint)parts[0]);
        return decimal.IsNegative(value) ? -magnitude : magnitude;
    }
}
