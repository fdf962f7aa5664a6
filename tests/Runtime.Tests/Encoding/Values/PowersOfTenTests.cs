using System.Numerics;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>What the shortest text of a double rests on, compared with exact integers.</summary>
public class PowersOfTenTests
{
    private const int SignificantBits = 124;

    public static TheoryData<int> Powers => [.. Enumerable.Range(PowersOfTen.Least, PowersOfTen.Greatest - PowersOfTen.Least + 1)];

    [Fact]
    public void Every_power_is_rounded_up_to_124_bits()
    {
        foreach (int power in Powers)
        {
            (BigInteger numerator, BigInteger denominator) = Exact(power, SignificantBits - 1 - PowersOfTen.BinaryExponent(power));
            BigInteger roundedUp = (numerator + denominator - 1) / denominator;

            roundedUp.GetBitLength().ShouldBe(SignificantBits);
            (((BigInteger)PowersOfTen.Upper(power) << 64) + PowersOfTen.Lower(power)).ShouldBe(roundedUp, $"10^{power}");
        }
    }

    /// <summary>A power of ten, times a power of two, as a fraction.</summary>
    private static (BigInteger Numerator, BigInteger Denominator) Exact(int power, int binaryPower)
    {
        BigInteger ten = BigInteger.Pow(10, Math.Abs(power));
        BigInteger two = BigInteger.One << Math.Abs(binaryPower);
        BigInteger numerator = (power < 0 ? 1 : ten) * (binaryPower < 0 ? 1 : two);
        BigInteger denominator = (power < 0 ? ten : 1) * (binaryPower < 0 ? two : 1);
        return (numerator, denominator);
    }
}
