using System.Numerics;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>
/// The shortest digits of a double are found with 64 bits behind the point. That is enough because the numbers that it compares are equal or far
/// enough apart, for every double: no multiple of the number that a binary exponent is in decimal comes nearer to an integer.
/// </summary>
public class ShortestDoublePrecisionTests
{
    private const int LeastExponent = -1074;
    private const int GreatestExponent = 971;

    /// <summary>
    /// A middle is half a unit of the double times at most 2^54, and is compared with integers in units of 10^(k+1). The error is below 1.01, and
    /// what comes out as at most 1 is taken for zero.
    /// </summary>
    [Fact]
    public void No_middle_comes_near_a_multiple_of_the_coarser_power_of_ten() =>
        LeastDistance(static (exponent, k) => Fraction(exponent - 1, k + 1), BigInteger.One << 54).ShouldBeGreaterThan(2.02);

    /// <summary>
    /// Twice the double, in units of 10^k, is compared with odd integers when the last digit is rounded. The power of ten is too high by at most
    /// 2^-123 of itself, which is less than 0.08 of the 64th bit.
    /// </summary>
    [Fact]
    public void No_double_comes_near_the_middle_of_two_multiples_of_the_finer_power_of_ten() =>
        LeastDistance(static (exponent, k) => Fraction(exponent + 1, k), BigInteger.One << 53).ShouldBeGreaterThan(2 * 0.08);

    /// <summary>Of all binary exponents, in units of 2^-64.</summary>
    private static double LeastDistance(Func<int, int, (BigInteger Numerator, BigInteger Denominator)> unit, BigInteger greatestFactor)
    {
        double least = double.PositiveInfinity;
        for (int exponent = LeastExponent; exponent <= GreatestExponent; exponent++)
        {
            int k = (int)Math.Floor(exponent * Math.Log10(2));
            (BigInteger numerator, BigInteger denominator) = unit(exponent, k);
            BigInteger distance = LeastResidue(numerator % denominator, denominator, greatestFactor);
            if (!distance.IsZero)
                least = Math.Min(least, (double)((distance << 80) / denominator) / (1 << 16));
        }

        return least;
    }

    /// <summary>
    /// How near a multiple of <paramref name="step"/>, by 1 to <paramref name="greatestFactor"/>, comes to a multiple of
    /// <paramref name="modulus"/> that it does not meet: Euclid's algorithm on the nearest from above and from below, zero if all meet.
    /// </summary>
    private static BigInteger LeastResidue(BigInteger step, BigInteger modulus, BigInteger greatestFactor)
    {
        if (step.IsZero)
            return step;
        (BigInteger above, BigInteger factorAbove) = (step, BigInteger.One);
        (BigInteger below, BigInteger factorBelow) = (modulus - step, BigInteger.One);
        while (factorAbove + factorBelow <= greatestFactor && above != below)
        {
            if (above > below)
                Approach(ref above, ref factorAbove, below, factorBelow, greatestFactor);
            else
                Approach(ref below, ref factorBelow, above, factorAbove, greatestFactor);
        }

        return BigInteger.Min(above, below);
    }

    private static void Approach(
        ref BigInteger far, ref BigInteger farFactor, BigInteger near, BigInteger nearFactor, BigInteger greatestFactor)
    {
        BigInteger times = BigInteger.Min((far - 1) / near, (greatestFactor - farFactor) / nearFactor);
        far -= times * near;
        farFactor += times * nearFactor;
    }

    /// <summary>2^twos / 10^tens.</summary>
    private static (BigInteger Numerator, BigInteger Denominator) Fraction(int twos, int tens)
    {
        BigInteger two = BigInteger.One << Math.Abs(twos);
        BigInteger ten = BigInteger.Pow(10, Math.Abs(tens));
        BigInteger numerator = (twos < 0 ? 1 : two) * (tens < 0 ? ten : 1);
        BigInteger denominator = (twos < 0 ? two : 1) * (tens < 0 ? 1 : ten);
        return (numerator, denominator);
    }
}
