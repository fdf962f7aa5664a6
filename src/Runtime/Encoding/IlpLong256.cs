using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Questline;

/// <summary>
/// Integers of up to 256 bits: 0x, lower-case hexadecimal digits without zeros in front, i. At most 67 bytes; up to 16 more are overwritten.
/// Each method returns the place behind what it wrote.
/// </summary>
internal static class IlpLong256
{
    private const int Length = 32;
    private const int DigitsOfLimb = 16;
    private const int BitsOfDigit = 4;

    /// <summary>A LONG256 is NULL where each of its four limbs is this.</summary>
    private const ulong NullLimb = 0x8000_0000_0000_0000;

    private static Vector128<byte> Digits => Vector128.Create("0123456789abcdef"u8);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ref byte Write(ref byte destination, Int128 value, scoped ReadOnlySpan<byte> prefix)
    {
        if (Int128.IsNegative(value))
            IlpRefusal.OutsideLong256(prefix);
        return ref Write(ref destination, (UInt128)value);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ref byte Write(ref byte destination, UInt128 value)
    {
        Span<ulong> limbs = [(ulong)value, (ulong)(value >> 64)];
        return ref WriteLimbs(ref destination, limbs);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ref byte Write(ref byte destination, BigInteger value, scoped ReadOnlySpan<byte> prefix)
    {
        Span<byte> bytes = stackalloc byte[Length];
        bytes.Clear();
        if (value.Sign < 0 || !value.TryWriteBytes(bytes, out _, isUnsigned: true))
            IlpRefusal.OutsideLong256(prefix);

        Span<ulong> limbs = MemoryMarshal.Cast<byte, ulong>(bytes);
        if (!limbs.ContainsAnyExcept(NullLimb))
            IlpRefusal.NullLong256(prefix);
        return ref WriteLimbs(ref destination, limbs);
    }

    /// <summary>The lowest limb comes first.</summary>
    private static ref byte WriteLimbs(ref byte destination, scoped ReadOnlySpan<ulong> limbs)
    {
        int highest = Math.Max(limbs.LastIndexOfAnyExcept(0UL), 0);
        "0x"u8.CopyTo(MemoryMarshal.CreateSpan(ref destination, 2));
        destination = ref WriteLeading(ref Unsafe.Add(ref destination, 2), limbs[highest]);
        for (int i = highest - 1; i >= 0; i--)
        {
            WriteDigits(ref destination, limbs[i]);
            destination = ref Unsafe.Add(ref destination, DigitsOfLimb);
        }

        destination = (byte)'i';
        return ref Unsafe.Add(ref destination, 1);
    }

    /// <summary>1 to 16 digits: the zeros in front are shifted out before the digits are made.</summary>
    private static ref byte WriteLeading(ref byte destination, ulong limb)
    {
        int zeros = BitOperations.LeadingZeroCount(limb | 1) / BitsOfDigit;
        WriteDigits(ref destination, limb << (zeros * BitsOfDigit));
        return ref Unsafe.Add(ref destination, DigitsOfLimb - zeros);
    }

    /// <summary>All 16 digits at once, the highest first.</summary>
    private static void WriteDigits(ref byte destination, ulong limb)
    {
        Vector128<ushort> bytes = Vector128.WidenLower(Vector128.CreateScalar(BinaryPrimitives.ReverseEndianness(limb)).AsByte());
        Vector128<ushort> digits = (bytes >>> BitsOfDigit) | ((bytes & Vector128.Create((ushort)0xF)) << 8);
        Vector128.Shuffle(Digits, digits.AsByte()).StoreUnsafe(ref destination);
    }
}
