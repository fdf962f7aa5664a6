using System.Runtime.CompilerServices;

namespace Questline;

/// <summary>
/// The decimal number of fewest digits that reads back as a given double, and of those the nearest to it. The algorithm is Schubfach (Raffaele
/// Giulietti, "The Schubfach way to render doubles", 2020), with one product in place of three.
/// </summary>
/// <remarks>
/// What lies between the middles to both neighbours reads back as the double v = c·2^q, and so does a middle if c is even. Let k be the greatest
/// for which 10^k is no wider than this interval. Then it holds a multiple of 10^k for certain (the pigeonhole principle, in German Schubfach) and
/// at most one of 10^(k+1). If there is one of 10^(k+1), no number has fewer digits; otherwise the multiple of 10^k that is nearest to v has not.
/// <para>
/// So v is taken in units of 10^(k+1): a whole part, which is the tens, and a fraction. The multiple of 10^(k+1) below v is in the interval if the
/// fraction is at most half the distance between neighbours, the one above if what the fraction lacks is. If neither is, the fraction is made into
/// one more digit.
/// </para>
/// <para>
/// Fraction and half distance have 64 bits, and their difference is off by less than 1.01 units of the last. A difference that is not zero is at
/// least 2.15 units, whatever the double, as continued fractions show. So it is zero if it comes out as -1, 0 or 1, and its sign is right otherwise.
/// </para>
/// </remarks>
internal static class ShortestDouble
{
    private const int FractionBits = 52;
    private const ulong HiddenBit = 1UL << FractionBits;
    private const int LeastExponent = -1074;
    private const ulong OneHalf = 1UL << 63;

    /// <summary>The digits of a positive double as an integer, which may end with zeros, in units of 10^<paramref name="exponent"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Digits(ulong bits, out int exponent)
    {
        ulong fractionBits = bits & (HiddenBit - 1);
        int biased = (int)(bits >> FractionBits);
        ulong significand = biased == 0 ? fractionBits : fractionBits | HiddenBit;
        int binaryExponent = Math.Max(biased, 1) + LeastExponent - 1;

        // The neighbour below a power of two is half as far as the one above, unless it is the least of the normal doubles.
        int isPowerOfTwo = fractionBits == 0 && biased > 1 ? 1 : 0;
        exponent = FloorLog10(binaryExponent, isPowerOfTwo);
        int power = -exponent - 1;
        ulong upper = PowersOfTen.Upper(power);
        ulong lower = PowersOfTen.Lower(power);

        // The shift is from 1 to 5, so that the product has its binary point 128 bits from the right.
        int shift = binaryExponent + PowersOfTen.BinaryExponent(power) + 5;
        ulong factor = significand << shift;
        ulong carried = Math.BigMul(lower, factor, out _);
        ulong fraction = (upper * factor) + carried;
        ulong tens = Math.BigMul(upper, factor, out _) + (fraction < carried ? 1UL : 0);
        ulong halfAbove = (upper << (shift - 1)) | (lower >> 1 >> (64 - shift));
        ulong halfBelow = halfAbove >> isPowerOfTwo;

        // A difference of zero is allowed if the significand is even.
        ulong tolerance = 1 - (3 * (significand & 1));
        bool isBelow = fraction <= halfBelow + tolerance;
        bool isAbove = ~fraction <= halfAbove + tolerance;
        if (isBelow || isAbove)
            return (tens + (isAbove ? 1UL : 0)) * 10;

        ulong units = Units(fraction, lower * factor, isPowerOfTwo == 0 ? ulong.MaxValue : halfBelow);
        return (tens * 10) + units;
    }

    /// <summary>
    /// The last digit: ten times the fraction, rounded to the nearest, if that is not too far below the double, and to even if it is halfway. The
    /// fraction has 128 bits here, which are all it has where it can be halfway: the power of ten is exact there.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Units(ulong fraction, ulong fractionLower, ulong halfBelow)
    {
        ulong carried = Math.BigMul(fractionLower, 10, out ulong restLower);
        ulong digit = Math.BigMul(fraction, 10, out ulong rest);
        rest += carried;
        digit += rest < carried ? 1UL : 0;
        if (rest == OneHalf && restLower == 0)
            return digit + (digit & 1);
        return digit + (rest >= OneHalf || rest / 10 > halfBelow ? 1UL : 0);
    }

    /// <summary>The whole part of log10(2^exponent), and for powers of two, whose interval is narrower, of log10(3/4 · 2^exponent).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int FloorLog10(int exponent, int isPowerOfTwo) => ((exponent * 1_262_611) - (isPowerOfTwo * 524_031)) >> 22;
}
