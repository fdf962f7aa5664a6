using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Questline;

/// <summary>
/// Doubles as text, spelled as .NET 10 does and the same on every runtime: <c>0.0001</c> and <c>12345678901234568</c>, but <c>1E-05</c> and
/// <c>1E+17</c>. Only 2^-25 and 2^-958 differ, where .NET's text reads back as another double. The first of 17 digits is apart, so that the others make
/// one vector.
/// </summary>
internal static class DoubleText
{
    private const int MostDigits = 17;
    private const int LeastPlainExponent = -4;
    private const ulong SignBit = 1UL << 63;
    private const ulong TenTo8 = 100_000_000;
    private const ulong TenTo16 = TenTo8 * TenTo8;

    /// <summary><c>0.000000</c>, the first character in the lowest byte.</summary>
    private const ulong ZeroPointZeros = 0x3030_3030_3030_2E30;

    private static Vector128<sbyte> Places
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector128.Create(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    }

    /// <summary>
    /// The shortest text that reads back as the same double, at most 24 bytes; up to 16 more are overwritten. Out of line for the same reason as
    /// <see cref="IlpNumber.Write(ref byte, long)"/>.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ref byte Write(ref byte destination, double value)
    {
        if (!double.IsFinite(value))
            return ref WriteSpecial(ref destination, value);

        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        destination = (byte)'-';
        destination = ref Unsafe.Add(ref destination, (nint)(bits >> 63));
        ulong magnitude = bits & ~SignBit;
        if (magnitude == 0)
            return ref WriteZero(ref destination);

        ulong digits = ShortestDouble.Digits(magnitude, out int exponent);
        return ref WriteDigits(ref destination, digits, exponent + MostDigits - 1);
    }

    private static ref byte WriteSpecial(ref byte destination, double value)
    {
        ReadOnlySpan<byte> text = double.IsNaN(value) ? "NaN"u8 : value > 0 ? "Infinity"u8 : "-Infinity"u8;
        text.CopyTo(MemoryMarshal.CreateSpan(ref destination, text.Length));
        return ref Unsafe.Add(ref destination, text.Length);
    }

    private static ref byte WriteZero(ref byte destination)
    {
        destination = (byte)'0';
        return ref Unsafe.Add(ref destination, 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte WriteDigits(ref byte destination, ulong digits, int exponent)
    {
        // Normal doubles have 16 or 17 digits, as good as at random: no branch. Fewer are those of subnormal ones only.
        int isShort = digits < TenTo16 ? 1 : 0;
        digits *= (ulong)(1 + (9 * isShort));
        exponent -= isShort;
        while (digits < TenTo16)
        {
            digits *= 10;
            exponent--;
        }

        ulong first = digits / TenTo16;
        ulong others = digits - (first * TenTo16);
        ulong upper = others / TenTo8;
        Vector128<byte> following = IlpNumber.SixteenDigits(upper, others - (upper * TenTo8));
        byte leading = (byte)('0' + first);
        int count = CountSignificant(following);

        if ((uint)exponent < MostDigits)
            return ref WritePlain(ref destination, leading, following, count, exponent);
        if (exponent is >= LeastPlainExponent and < 0)
            return ref WriteSmall(ref destination, leading, following, count, exponent);
        return ref WriteScientific(ref destination, leading, following, count, exponent);
    }

    /// <summary>How many of the 17 digits are left without the zeros at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountSignificant(Vector128<byte> following)
    {
        uint nonZero = Vector128.GreaterThan(following.AsSByte(), Vector128.Create((sbyte)'0')).ExtractMostSignificantBits();
        return 32 - BitOperations.LeadingZeroCount((nonZero << 1) | 1);
    }

    /// <summary>With the decimal point among the digits or, if it would be behind the last, without: what is in front of it stays, the rest moves on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte WritePlain(ref byte destination, byte leading, Vector128<byte> following, int count, int exponent)
    {
        Vector128<sbyte> point = Vector128.Create((sbyte)exponent);
        Vector128<byte> moved = Vector128.Shuffle(following, Vector128.Create((byte)0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14));
        Vector128<byte> fraction = Vector128.ConditionalSelect(Vector128.Equals(Places, point).AsByte(), Vector128.Create((byte)'.'), moved);
        Vector128<byte> text = Vector128.ConditionalSelect(Vector128.LessThan(Places, point).AsByte(), following, fraction);

        // The first of these stores is for the last digit.
        following.StoreUnsafe(ref Unsafe.Add(ref destination, 2));
        text.StoreUnsafe(ref Unsafe.Add(ref destination, 1));
        destination = leading;
        int whole = exponent + 1;
        return ref Unsafe.Add(ref destination, count > whole ? count + 1 : whole);
    }

    /// <summary>Below 1: the point and up to three zeros are in front of the digits.</summary>
    private static ref byte WriteSmall(ref byte destination, byte leading, Vector128<byte> following, int count, int exponent)
    {
        Unsafe.WriteUnaligned(ref destination, ZeroPointZeros);
        destination = ref Unsafe.Add(ref destination, 1 - exponent);
        destination = leading;
        following.StoreUnsafe(ref Unsafe.Add(ref destination, 1));
        return ref Unsafe.Add(ref destination, count);
    }

    private static ref byte WriteScientific(ref byte destination, byte leading, Vector128<byte> following, int count, int exponent)
    {
        destination = leading;
        Unsafe.Add(ref destination, 1) = (byte)'.';
        following.StoreUnsafe(ref Unsafe.Add(ref destination, 2));
        destination = ref Unsafe.Add(ref destination, count > 1 ? count + 1 : 1);

        destination = (byte)'E';
        Unsafe.Add(ref destination, 1) = exponent < 0 ? (byte)'-' : (byte)'+';
        Unsafe.Add(ref destination, 2) = (byte)'0';
        int magnitude = Math.Abs(exponent);
        return ref IlpNumber.Write(ref Unsafe.Add(ref destination, magnitude < 10 ? 3 : 2), magnitude);
    }
}
