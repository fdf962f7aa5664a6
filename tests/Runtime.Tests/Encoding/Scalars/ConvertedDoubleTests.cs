using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Numbers of other types in a DOUBLE column.</summary>
public class ConvertedDoubleTests
{
    private static readonly Gen<decimal> Decimals =
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 1 << 21), Gen.Choose(int.MinValue, int.MaxValue))
        from high in Gen.OneOf(Gen.Constant(0), Gen.Choose(int.MinValue, int.MaxValue))
        from isNegative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, isNegative, (byte)scale);

    [Theory]
    [InlineData(0.0)]
    [InlineData(1.5)]
    [InlineData(65504.0)]
    [InlineData(-65504.0)]
    [InlineData(5.9604644775390625E-08)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void A_half_is_written_as_the_double_that_it_is(double value)
    {
        foreach (ProtocolVersion version in Enum.GetValues<ProtocolVersion>())
            Field.ShowIn(version, new Narrow((Half)value)).ShouldBe(Field.ShowIn(version, new Wide(value)));
    }

    [Theory]
    [InlineData("0", "0", 0.0)]
    [InlineData("0.00", "0", 0.0)]
    [InlineData("1.50", "1.5", 1.5)]
    [InlineData("-0.1", "-0.1", -0.1)]
    [InlineData("37779.62", "37779.62", 37779.62)]
    [InlineData("9007199254740991", "9007199254740991", 9007199254740991.0)]
    [InlineData("9007199254740993", "9007199254740992", 9007199254740992.0)]
    [InlineData("0.0000000000000000000000000001", "1E-28", 1e-28)]
    [InlineData("79228162514264337593543950335", "7.922816251426434E+28", 7.9228162514264338E+28)]
    [InlineData("-79228162514264337593543950335", "-7.922816251426434E+28", -7.9228162514264338E+28)]
    public void A_decimal_is_written_as_the_nearest_double(string value, string text, double nearest)
    {
        var field = new Exact(decimal.Parse(value, CultureInfo.InvariantCulture));

        Field.ShowIn(ProtocolVersion.Version1, field).ShouldBe($@"t v={text}\n");
        Field.ShowIn(ProtocolVersion.Version2, field).ShouldBe(Field.ShowIn(ProtocolVersion.Version2, new Wide(nearest)));
        Field.ShowIn(ProtocolVersion.Version3, field).ShouldBe(Field.ShowIn(ProtocolVersion.Version2, field));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(28)]
    public void A_negative_zero_of_a_decimal_is_a_zero(byte scale) =>
        Field.ShowIn(ProtocolVersion.Version1, new Exact(new decimal(0, 0, 0, isNegative: true, scale))).ShouldBe(@"t v=0\n");

    [Fact]
    public void A_negative_zero_of_a_half_keeps_its_sign() =>
        Field.ShowIn(ProtocolVersion.Version1, new Narrow(Half.NegativeZero)).ShouldBe(@"t v=-0\n");

    /// <summary>The difference to either neighbour is not smaller, in integers, and so without rounding.</summary>
    [Fact]
    public void No_other_double_is_nearer_to_a_random_decimal() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(5_000).WithQuietOnSuccess(true),
        Prop.ForAll(Decimals.ToArbitrary(), value =>
        {
            double written = NearestDouble.Of(value);
            BigInteger distance = Distance(value, written);
            return distance <= Distance(value, Math.BitIncrement(written)) && distance <= Distance(value, Math.BitDecrement(written));
        }));

    [Fact]
    public void The_longest_stay_inside_their_bound()
    {
        Field.WriteGuarded(new Narrow(-Half.Epsilon), new Narrow(Half.NaN), new Narrow(Half.NegativeInfinity));
        Field.WriteGuarded(new Exact(decimal.MinValue), new Exact(-1.234567890123456789012345678m), new Exact(-0.0000000000000000000000000001m));
    }

    /// <summary>Both times 10^28 and 2^1100.</summary>
    private static BigInteger Distance(decimal value, double nearby)
    {
        const int Shift = 1100;
        BigInteger digits = BigInteger.Parse(
            value.ToString("F28", CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        long bits = BitConverter.DoubleToInt64Bits(Math.Abs(nearby));
        int exponent = Math.Max((int)(bits >> 52), 1);
        BigInteger fraction = (bits & 0xF_FFFF_FFFF_FFFF) | (bits >> 52 == 0 ? 0 : 1L << 52);
        BigInteger scaled = (fraction << (Shift + exponent - 1075)) * BigInteger.Pow(10, 28) * Math.Sign(nearby);
        return BigInteger.Abs((digits << Shift) - scaled);
    }

    internal readonly record struct Narrow(Half V) : IField
    {
        public static ReadOnlySpan<byte> Prefix => "t v==\u0010"u8;

        public long Bound => 24;

        public void Write<TFormat>(ref IlpRow<TFormat> line, scoped ReadOnlySpan<byte> prefix)
            where TFormat : struct, IIlpFormat => line.Double(prefix, V);
    }

    internal readonly record struct Wide(double V) : IField
    {
        public static ReadOnlySpan<byte> Prefix => "t v==\u0010"u8;

        public long Bound => 24;

        public void Write<TFormat>(ref IlpRow<TFormat> line, scoped ReadOnlySpan<byte> prefix)
            where TFormat : struct, IIlpFormat => line.Double(prefix, V);
    }

    internal readonly record struct Exact(decimal V) : IField
    {
        public static ReadOnlySpan<byte> Prefix => "t v==\u0010"u8;

        public long Bound => 24;

        public void Write<TFormat>(ref IlpRow<TFormat> line, scoped ReadOnlySpan<byte> prefix)
            where TFormat : struct, IIlpFormat => line.Double(prefix, V);
    }
}
