using System.Globalization;
using System.Numerics;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Integers in a LONG256 column.</summary>
public class Long256Tests
{
    private static readonly BigInteger Max = BigInteger.Pow(2, 256) - 1;
    private static readonly BigInteger Null = BigInteger.Parse("08000000000000000800000000000000080000000000000008000000000000000", NumberStyles.HexNumber, null);

    [Theory]
    [InlineData("0", "0x0i")]
    [InlineData("9", "0x9i")]
    [InlineData("15", "0xfi")]
    [InlineData("16", "0x10i")]
    [InlineData("255", "0xffi")]
    [InlineData("18446744073709551615", "0xffffffffffffffffi")]
    [InlineData("18446744073709551616", "0x10000000000000000i")]
    [InlineData("1311768467463790320", "0x123456789abcdef0i")]
    [InlineData("170141183460469231731687303715884105727", "0x7fffffffffffffffffffffffffffffffi")]
    public void An_integer_is_hexadecimal_without_zeros_in_front(string value, string written)
    {
        Field.Show(new Signed(Int128.Parse(value, null))).ShouldBe($@"t v={written}\n");
        Field.Show(new Unsigned(UInt128.Parse(value, null))).ShouldBe($@"t v={written}\n");
        Field.Show(new Big(BigInteger.Parse(value, null))).ShouldBe($@"t v={written}\n");
    }

    [Fact]
    public void Every_number_of_digits_is_written_as_BigInteger_formats_it()
    {
        BigInteger value = BigInteger.Parse("00fedcba9876543210123456789abcdef0fedcba98765432100112233445566778", NumberStyles.HexNumber, null);
        for (; value > 0; value >>= 1)
            Field.Show(new Big(value)).ShouldBe($@"t v=0x{Hexadecimal(value)}i\n");
    }

    [Fact]
    public void The_largest_integers_of_each_type()
    {
        Field.Show(new Unsigned(UInt128.MaxValue)).ShouldBe($@"t v=0x{new string('f', 32)}i\n");
        Field.Show(new Big(Max)).ShouldBe($@"t v=0x{new string('f', 64)}i\n");
    }

    [Fact]
    public void Zeros_inside_are_kept() =>
        Field.Show(new Big(BigInteger.Pow(2, 192))).ShouldBe($@"t v=0x1{new string('0', 48)}i\n");

    [Theory]
    [InlineData("-1")]
    [InlineData("-170141183460469231731687303715884105728")]
    public void A_negative_integer_is_refused(string value)
    {
        const string Message = "Row refused (table 't', column 'v'): the value does not go into a LONG256 column, 0 to 2^256 - 1; "
            + "write another value, or make the column a string.";

        Field.Refuse(new Signed(Int128.Parse(value, null))).Message.ShouldBe(Message);
        Field.Refuse(new Big(BigInteger.Parse(value, null))).Message.ShouldBe(Message);
    }

    [Fact]
    public void An_integer_of_more_than_256_bits_is_refused()
    {
        Field.Refuse(new Big(Max + 1)).Message.ShouldContain("does not go into a LONG256 column");
        Field.Refuse(new Big(BigInteger.Pow(2, 5000))).Message.ShouldContain("does not go into a LONG256 column");
        Field.Refuse(new Big(-BigInteger.Pow(2, 5000))).Message.ShouldContain("does not go into a LONG256 column");
    }

    [Fact]
    public void The_integer_that_a_LONG256_column_takes_for_NULL_is_refused()
    {
        Field.Refuse(new Big(Null)).Message.ShouldBe(
            "Row refused (table 't', column 'v'): the value is four times 8000000000000000 in hexadecimal, which a LONG256 column takes for NULL; "
            + "write another, or declare the member nullable and write null instead.");
        Field.Show(new Big(Null + 1)).ShouldBe(@"t v=0x8000000000000000800000000000000080000000000000008000000000000001i\n");
        Field.Show(new Big(Null >> 64)).ShouldBe(@"t v=0x800000000000000080000000000000008000000000000000i\n");
        Field.Show(new Unsigned((UInt128)(Null >> 128))).ShouldBe(@"t v=0x80000000000000008000000000000000i\n");
    }

    [Fact]
    public void The_longest_stay_inside_their_bound()
    {
        Field.WriteGuarded(new Big(Max), new Big(0));
        Field.WriteGuarded(new Unsigned(UInt128.MaxValue));
        Field.WriteGuarded(new Signed(Int128.MaxValue));
    }

    private static string Hexadecimal(BigInteger value) => value.ToString("x", null).TrimStart('0');

    internal readonly record struct Signed(Int128 V) : IField
    {
        public static ReadOnlySpan<byte> Prefix => "t v="u8;

        public long Bound => 35;

        public void Write<TFormat>(ref IlpRow<TFormat> line, scoped ReadOnlySpan<byte> prefix)
            where TFormat : struct, IIlpFormat => line.Long256(prefix, V);
    }

    internal readonly record struct Unsigned(UInt128 V) : IField
    {
        public static ReadOnlySpan<byte> Prefix => "t v="u8;

        public long Bound => 35;

        public void Write<TFormat>(ref IlpRow<TFormat> line, scoped ReadOnlySpan<byte> prefix)
            where TFormat : struct, IIlpFormat => line.Long256(prefix, V);
    }

    internal readonly record struct Big(BigInteger V) : IField
    {
        public static ReadOnlySpan<byte> Prefix => "t v="u8;

        public long Bound => 67;

        public void Write<TFormat>(ref IlpRow<TFormat> line, scoped ReadOnlySpan<byte> prefix)
            where TFormat : struct, IIlpFormat => line.Long256(prefix, V);
    }
}
