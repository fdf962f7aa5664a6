using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Questline.Runtime.Tests.Encodings;

public partial class DecimalTests
{
    private static readonly Gen<decimal> AnyBits =
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.OneOf(Gen.Constant(0), Gen.Choose(int.MinValue, int.MaxValue))
        from high in Gen.OneOf(Gen.Constant(0), Gen.Choose(int.MinValue, int.MaxValue))
        from isNegative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, isNegative, (byte)scale);

    [Theory]
    [InlineData("0", @"\x00\x01\x00")]
    [InlineData("0.00", @"\x02\x01\x00")]
    [InlineData("1.5", @"\x01\x01\x0f")]
    [InlineData("1.50", @"\x02\x02\x00\x96")]
    [InlineData("-1.5", @"\x01\x01\xf1")]
    [InlineData("32767", @"\x00\x02\x7f\xff")]
    [InlineData("32768", @"\x00\x03\x00\x80\x00")]
    [InlineData("-32768", @"\x00\x02\x80\x00")]
    [InlineData("-32769", @"\x00\x03\xff\x7f\xff")]
    public void A_decimal_keeps_its_scale_and_takes_the_fewest_bytes(string value, string written) =>
        Wire.Show(new Row(decimal.Parse(value, null)), ProtocolVersion.Version3).ShouldBe($@"t v==\x17{written}\n");

    [Fact]
    public void A_negative_zero_is_a_zero()
    {
        decimal negativeZero = new(0, 0, 0, isNegative: true, scale: 3);

        Wire.Show(new Row(negativeZero), ProtocolVersion.Version3).ShouldBe(@"t v==\x17\x03\x01\x00\n");
    }

    [Fact]
    public void Random_decimals_are_the_twos_complement_of_their_digits() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(5_000).WithQuietOnSuccess(true),
        Prop.ForAll(AnyBits.ToArbitrary(), value =>
        {
            byte[] digits = Unscaled(value).ToByteArray(isUnsigned: false, isBigEndian: true);
            return Wire.Encode(new Row(value), ProtocolVersion.Version3).AsSpan()
                .SequenceEqual([.. "t v==\u0017"u8, value.Scale, (byte)digits.Length, .. digits, (byte)'\n']);
        }));

    private static BigInteger Unscaled(decimal value)
    {
        int[] parts = decimal.GetBits(value);
        BigInteger magnitude = ((BigInteger)(uint)parts[2] << 64) + ((BigInteger)(uint)parts[1] << 32) + (uint)parts[0];
        return decimal.IsNegative(value) ? -magnitude : magnitude;
    }

    [QuestTable("t")]
    internal readonly partial record struct Row(decimal V);
}
