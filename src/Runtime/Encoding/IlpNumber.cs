using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Questline;

/// <summary>Numbers as ILP text. Each method returns the place behind what it wrote; room is the caller's affair.</summary>
internal static class IlpNumber
{
    private const ulong EightZeros = 0x3030303030303030;
    private const ulong TenTo4 = 10_000;
    private const ulong TenTo7 = 10_000_000;
    private const ulong TenTo8 = 100_000_000;

    /// <summary>By the highest bit of a value below 2^27: see <see cref="CountDigits"/>.</summary>
    private static ReadOnlySpan<ulong> DigitCounts =>
    [
        0x0100000000, 0x0100000000, 0x0100000000, 0x01FFFFFFF6,
        0x0200000000, 0x0200000000, 0x02FFFFFF9C, 0x0300000000,
        0x0300000000, 0x03FFFFFC18, 0x0400000000, 0x0400000000,
        0x0400000000, 0x04FFFFD8F0, 0x0500000000, 0x0500000000,
        0x05FFFE7960, 0x0600000000, 0x0600000000, 0x06FFF0BDC0,
        0x0700000000, 0x0700000000, 0x0700000000, 0x07FF676980,
        0x0800000000, 0x0800000000, 0x08FA0A1F00,
    ];

    /// <summary>At most 20 bytes; up to 8 more are overwritten. Out of line: a row of many numbers would outgrow what the JIT inlines.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ref byte Write(ref byte destination, long value)
    {
        destination = (byte)'-';
        nint sign = (nint)((ulong)value >> 63);
        return ref WriteDigits(ref Unsafe.Add(ref destination, sign), (ulong)(value < 0 ? -value : value));
    }

    /// <inheritdoc cref="Write(ref byte, long)"/>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ref byte Write(ref byte destination, ulong value) => ref WriteDigits(ref destination, value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte WriteDigits(ref byte destination, ulong value)
    {
        if (value < TenTo4)
            return ref WriteShort(ref destination, (uint)value);
        if (value < TenTo8)
            return ref WriteLeading(ref destination, (uint)value);

        ulong upper = value / TenTo8;
        ulong lower = value - (upper * TenTo8);
        if (upper < TenTo7)
            return ref WriteEight(ref WriteLeading(ref destination, (uint)upper), lower);

        if (upper >= TenTo8)
        {
            ulong top = upper / TenTo8;
            destination = ref WriteLeading(ref destination, (uint)top);
            upper -= top * TenTo8;
        }

        return ref WriteSixteen(ref destination, upper, lower);
    }

    /// <summary>
    /// 1 to 8 digits without leading zeros: all eight are made, and the zeros in front shifted out. How many those are is found apart from the
    /// digits, so that whatever is written next need not wait for them.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte WriteLeading(ref byte destination, uint value)
    {
        int count = CountDigits(value);
        Unsafe.WriteUnaligned(ref destination, (EightDigits(value) | EightZeros) >> (64 - (8 * count)));
        return ref Unsafe.Add(ref destination, count);
    }

    /// <summary>
    /// One addition and a shift: the entry for the highest bit holds in its upper half the count, less one where the lower half, with the value
    /// added, has yet to carry into it at the next power of ten.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountDigits(uint value) =>
        (int)((value + Unsafe.Add(ref MemoryMarshal.GetReference(DigitCounts), BitOperations.Log2(value))) >> 32);

    /// <summary>1 to 4 digits: half the work of eight, for counters and the like.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte WriteShort(ref byte destination, uint value)
    {
        int count = CountDigits(value);
        uint hundreds = (value * 10_486) >> 20;
        uint pairs = hundreds | ((value - (hundreds * 100)) << 16);
        uint tens = ((pairs * 103) >> 10) & 0x000F_000F;
        uint digits = tens | ((pairs - (tens * 10)) << 8) | 0x3030_3030;
        Unsafe.WriteUnaligned(ref destination, digits >> (32 - (8 * count)));
        return ref Unsafe.Add(ref destination, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte WriteEight(ref byte destination, ulong value)
    {
        Unsafe.WriteUnaligned(ref destination, EightDigits(value) | EightZeros);
        return ref Unsafe.Add(ref destination, 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte WriteSixteen(ref byte destination, ulong upper, ulong lower)
    {
        SixteenDigits(upper, lower).StoreUnsafe(ref destination);
        return ref Unsafe.Add(ref destination, 16);
    }

    /// <summary>The same as <see cref="EightDigits"/> for two numbers at once, as vectors, in ASCII: what a timestamp in microseconds needs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> SixteenDigits(ulong upper, ulong lower)
    {
        Vector128<uint> fours = Vector128.Create(Fours(upper), Fours(lower)).AsUInt32();
        Vector128<uint> hundreds = (fours * 10_486) >>> 20;
        Vector128<ushort> pairs = (hundreds | ((fours - (hundreds * 100)) << 16)).AsUInt16();
        Vector128<ushort> tens = (pairs * 103) >>> 10;
        Vector128<ushort> digits = tens | ((pairs - (tens * 10)) << 8);
        return digits.AsByte() | Vector128.Create((byte)'0');
    }

    /// <summary>
    /// Splits a number below 10^8 into its digits, one a byte, the first in the lowest: halves, then pairs, then digits,
    /// each step dividing all parts in the one register by multiplication with a reciprocal.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong EightDigits(ulong value)
    {
        ulong fours = Fours(value);
        ulong hundreds = ((fours * 10_486) >> 20) & 0x0000_007F_0000_007F;
        ulong pairs = hundreds | ((fours - (hundreds * 100)) << 16);
        ulong tens = ((pairs * 103) >> 10) & 0x000F_000F_000F_000F;
        return tens | ((pairs - (tens * 10)) << 8);
    }

    /// <summary>The upper four digits of a number below 10^8 in the lower half, the lower four in the upper half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fours(ulong value)
    {
        ulong upper = (value * 109_951_163) >> 40;
        return upper | ((value - (upper * 10_000)) << 32);
    }
}
