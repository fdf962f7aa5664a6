using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Questline;

/// <summary>Numbers as ILP text. Each method returns the place behind what it wrote; room is the caller's affair.</summary>
internal static class IlpNumber
{
    private const ulong EightZeros = 0x3030303030303030;
    private const ulong TenTo8 = 100_000_000;

    /// <summary>At most 20 bytes; up to 8 more are overwritten. Out of line: a row of many numbers would outgrow what the JIT inlines.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ref byte Write(ref byte destination, long value)
    {
        destination = (byte)'-';
        nint sign = (nint)((ulong)value >> 63);
        return ref WriteDigits(ref Unsafe.Add(ref destination, sign), (ulong)(value < 0 ? -value : value));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte WriteDigits(ref byte destination, ulong value)
    {
        if (value < TenTo8)
            return ref WriteLeading(ref destination, value);

        ulong upper = value / TenTo8;
        destination = ref upper < TenTo8
            ? ref WriteLeading(ref destination, upper)
            : ref WriteUpper(ref destination, upper);
        return ref WriteEight(ref destination, value - (upper * TenTo8));
    }

    /// <summary>Shortest text that reads back as the same double, at most 24 bytes.</summary>
    public static ref byte WriteText(ref byte destination, double value)
    {
        if (!double.IsFinite(value))
            return ref WriteSpecial(ref destination, value);

        value.TryFormat(MemoryMarshal.CreateSpan(ref destination, 32), out int written, default, CultureInfo.InvariantCulture);
        return ref Unsafe.Add(ref destination, written);
    }

    private static ref byte WriteSpecial(ref byte destination, double value)
    {
        ReadOnlySpan<byte> text = double.IsNaN(value) ? "NaN"u8 : value > 0 ? "Infinity"u8 : "-Infinity"u8;
        text.CopyTo(MemoryMarshal.CreateSpan(ref destination, text.Length));
        return ref Unsafe.Add(ref destination, text.Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref byte WriteUpper(ref byte destination, ulong value)
    {
        ulong upper = value / TenTo8;
        destination = ref WriteLeading(ref destination, upper);
        return ref WriteEight(ref destination, value - (upper * TenTo8));
    }

    /// <summary>1 to 8 digits without leading zeros: all eight are made, and the zeros in front shifted out.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte WriteLeading(ref byte destination, ulong value)
    {
        ulong digits = EightDigits(value);
        int zeroBits = BitOperations.TrailingZeroCount(digits | (1UL << 56)) & ~7;
        Unsafe.WriteUnaligned(ref destination, (digits | EightZeros) >> zeroBits);
        return ref Unsafe.Add(ref destination, 8 - (zeroBits >> 3));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte WriteEight(ref byte destination, ulong value)
    {
        Unsafe.WriteUnaligned(ref destination, EightDigits(value) | EightZeros);
        return ref Unsafe.Add(ref destination, 8);
    }

    /// <summary>
    /// Splits a number below 10^8 into its digits, one a byte, the first in the lowest: halves, then pairs, then digits,
    /// each step dividing all parts in the one register by multiplication with a reciprocal.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong EightDigits(ulong value)
    {
        ulong upper = value / 10_000;
        ulong fours = upper | ((value - (upper * 10_000)) << 32);
        ulong hundreds = ((fours * 10_486) >> 20) & 0x0000_007F_0000_007F;
        ulong pairs = hundreds | ((fours - (hundreds * 100)) << 16);
        ulong tens = ((pairs * 103) >> 10) & 0x000F_000F_000F_000F;
        return tens | ((pairs - (tens * 10)) << 8);
    }
}
