using System.Globalization;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>In version 1 a double is written as the framework would, by an algorithm of our own: both are compared wherever that is delicate.</summary>
public class DoubleTextTests
{
    private const int FractionBits = 52;
    private const int Exponents = 0x7FF;

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(-0.0, "-0")]
    [InlineData(1234.5, "1234.5")]
    [InlineData(0.0001, "0.0001")]
    [InlineData(0.00001, "1E-05")]
    [InlineData(-0.000012, "-1.2E-05")]
    [InlineData(12345678901234567, "12345678901234568")]
    [InlineData(1e16, "10000000000000000")]
    [InlineData(1e17, "1E+17")]
    [InlineData(1e100, "1E+100")]
    [InlineData(double.MaxValue, "1.7976931348623157E+308")]
    [InlineData(double.Epsilon, "5E-324")]
    public void Very_small_and_very_large_doubles_have_an_exponent(double value, string text) => WrittenDouble.Text(value).ShouldBe(text);

    /// <summary>The neighbour below a power of two is half as far as the one above.</summary>
    [Fact]
    public void Every_power_of_two_and_its_neighbours()
    {
        for (long exponent = 0; exponent < Exponents; exponent++)
            VerifyAround(exponent << FractionBits, 20);
    }

    [Fact]
    public void Every_power_of_ten_and_its_multiples_and_their_neighbours()
    {
        for (int power = -325; power <= 308; power++)
        {
            for (int multiple = 1; multiple < 100; multiple++)
                VerifyAround(BitConverter.DoubleToInt64Bits(Parse($"{multiple}E{power}")), 1);
        }
    }

    [Fact]
    public void Every_edge_of_the_significand_with_every_exponent()
    {
        for (long exponent = 0; exponent < Exponents; exponent++)
        {
            for (int bit = 0; bit < FractionBits; bit++)
            {
                VerifyAround((exponent << FractionBits) + (1L << bit), 1);
                VerifyAround(((exponent + 1) << FractionBits) - (1L << bit), 1);
            }
        }
    }

    [Fact]
    public void Subnormal_numbers()
    {
        for (long bits = 0; bits < 20_000; bits++)
            WrittenDouble.Verify(BitConverter.Int64BitsToDouble(bits));
    }

    [Fact]
    public void Integers_and_the_edges_of_what_a_double_holds_of_them()
    {
        for (long i = 0; i < 50_000; i++)
        {
            WrittenDouble.Verify(i);
            WrittenDouble.Verify((1L << 53) - i);
        }
    }

    /// <summary>Odd numbers over powers of two: some of each size end with one digit 5 too many, and are rounded to even.</summary>
    [Fact]
    public void Doubles_that_are_halfway_between_two_decimals()
    {
        var random = new Random(1);
        for (int power = 1; power <= 25; power++)
        {
            for (int bits = 0; bits < FractionBits; bits++)
            {
                for (int i = 0; i < 40; i++)
                    WrittenDouble.Verify(Math.ScaleB((1L << bits) | random.NextInt64(1L << bits) | 1, -power));
            }
        }

        WrittenDouble.Text(Math.ScaleB(1, -25)).ShouldBe("2.9802322387695312E-08");
        WrittenDouble.Text(1125899906842624.25).ShouldBe("1125899906842624.2");
        WrittenDouble.Text(1125899906842624.75).ShouldBe("1125899906842624.8");
    }

    /// <summary>Of all doubles the ones nearest to where the last digit would be rounded the other way, found by continued fractions.</summary>
    [Theory]
    [InlineData(0x4D73DE005BD620DF, "1.3076622631878654E+65")]
    [InlineData(0x0D17C0747BD76FA1, "1.3588129002659584E-245")]
    [InlineData(0x5C6E735B3003E352, "1.7706146115181413E+137")]
    [InlineData(0x7C82240C80BDA7BF, "5.657214278064575E+291")]
    [InlineData(0x0FC22CEA327FA99D, "9.146153763407015E-233")]
    [InlineData(0x656A999DDEC72ACA, "3.4492932658871003E+180")]
    public void A_double_that_is_almost_halfway_between_two_decimals(long bits, string text) => VerifyText(bits, text);

    /// <summary>Of all doubles the ones whose middle is nearest to a number of fewer digits.</summary>
    [Theory]
    [InlineData(0x20E8823A57ADBEF8, "3.7436263604934127E-150")]
    [InlineData(0x20E8823A57ADBEF9, "3.743626360493413E-150")]
    [InlineData(0x6F53AE60753AF6CA, "1.864950924021923E+228")]
    [InlineData(0x6F53AE60753AF6CB, "1.8649509240219232E+228")]
    [InlineData(0x175090684F5FE997, "2.2159015457577768E-196")]
    [InlineData(0x175090684F5FE998, "2.215901545757777E-196")]
    public void A_double_that_almost_has_fewer_digits(long bits, string text) => VerifyText(bits, text);

    [Fact]
    public void Random_bits()
    {
        var random = new Random(1);
        for (int i = 0; i < 200_000; i++)
        {
            double value = BitConverter.Int64BitsToDouble(random.NextInt64(Exponents << FractionBits));
            WrittenDouble.Verify(value);
        }
    }

    [Fact]
    public void Random_prices_of_up_to_eight_decimals()
    {
        var random = new Random(1);
        for (int i = 0; i < 200_000; i++)
        {
            long digits = random.NextInt64(1L << random.Next(1, 54));
            WrittenDouble.Verify(digits / Math.Pow(10, random.Next(9)));
        }
    }

    [Fact]
    public void Where_the_framework_writes_another_double_the_right_one_is_written()
    {
        foreach (double value in WrittenDouble.MistakesOfTheFramework)
        {
            Parse(value.ToString("R", CultureInfo.InvariantCulture)).ShouldNotBe(value);
            Parse(WrittenDouble.Text(value)).ShouldBe(value);
        }
    }

    private static void VerifyText(long bits, string text)
    {
        double value = BitConverter.Int64BitsToDouble(bits);
        WrittenDouble.Verify(value);
        WrittenDouble.Text(value).ShouldBe(text);
    }

    private static void VerifyAround(long bits, int distance)
    {
        for (long at = Math.Max(0, bits - distance); at <= bits + distance; at++)
        {
            double value = BitConverter.Int64BitsToDouble(at);
            if (double.IsFinite(value))
                WrittenDouble.Verify(value);
        }
    }

    private static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
