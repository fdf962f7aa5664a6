using static Questline.Generator.Tests.Vectors.Vector;

namespace Questline.Generator.Tests.Vectors;

public sealed class NumberVectorTests(CompiledVectors<NumberVectorTests> compiled) : VectorTests<NumberVectorTests>(compiled), IVectors
{
    private const string NeedsVersion3 = "refused: (table 't', column 'v'): a decimal needs protocol version 3";
    private const string OutsideLong256 = "refused: the value does not go into a LONG256 column, 0 to 2^256 - 1";

    public static IReadOnlyList<Vector> All { get; } =
    [
        Of("a double", "double V", "1.5", @"t v=1.5\n", @"t v={1.5}\n"),
        Of("the bytes of a double", "double V", "1.5", @"t v=1.5\n", @"t v={x 3d 10 000000000000f83f}\n"),
        Of("a double that is a whole number", "double V", "-42", @"t v=-42\n", @"t v={-42}\n"),
        Of("a double of no short fraction", "double V", "0.1 + 0.2", @"t v=0.30000000000000004\n", @"t v={0.30000000000000004}\n"),
        Of("zero", "double V", "0", @"t v=0\n", @"t v={0}\n"),
        Of("negative zero", "double V", "-0.0", @"t v=-0\n", @"t v={x 3d 10 0000000000000080}\n"),
        Of("not a number", "double V", "double.NaN", @"t v=NaN\n", @"t v={x 3d 10 000000000000f87f}\n"),
        Of("infinity", "double V", "double.PositiveInfinity", @"t v=Infinity\n", @"t v={x 3d 10 000000000000f07f}\n"),
        Of("negative infinity", "double V", "double.NegativeInfinity", @"t v=-Infinity\n", @"t v={x 3d 10 000000000000f0ff}\n"),
        Of("the largest double", "double V", "double.MaxValue", @"t v=1.7976931348623157E+308\n", @"t v={x 3d 10 ffffffffffffef7f}\n"),
        Of("the double nearest to zero", "double V", "double.Epsilon", @"t v=5E-324\n", @"t v={x 3d 10 0100000000000000}\n"),
        Of("the longest double", "double V", "-2.2250738585072014E-308",
            @"t v=-2.2250738585072014E-308\n", @"t v={x 3d 10 0000000000001080}\n"),
        Of("a double whose bytes are separators", "double V", "BitConverter.Int64BitsToDouble(0x0a0d2c3d20225c2f)",
            @"t v=2.964640168170324E-260\n", @"t v={x 3d 10 2f5c22203d2c0d0a}\n"),
        Of("a double that may be absent", "double? V", "2", @"t v=2\n", @"t v={2}\n"),
        Of("no double", "double? V, int W", "null, 1", @"t w=1i\n"),

        Of("a float of no short double", "float V", "0.1f", @"t v=0.10000000149011612\n", @"t v={0.10000000149011612}\n"),
        Of("the largest float", "float V", "float.MaxValue", @"t v=3.4028234663852886E+38\n", @"t v={3.4028234663852886E+38}\n"),
        Of("the float nearest to zero", "float V", "float.Epsilon", @"t v=1.401298464324817E-45\n", @"t v={1.401298464324817E-45}\n"),
        Of("a float that is not a number", "float V", "float.NaN", @"t v=NaN\n", @"t v={x 3d 10 000000000000f87f}\n"),
        Of("a float for a DOUBLE", As("Double", "float V"), "0.25f", @"t v=0.25\n", @"t v={0.25}\n"),
        Of("a float that may be absent", "float? V", "-0.5f", @"t v=-0.5\n", @"t v={-0.5}\n"),
        Of("no float", "float? V, int W", "null, 1", @"t w=1i\n"),

        Of("the largest Half", "Half V", "Half.MaxValue", @"t v=65504\n", @"t v={65504}\n"),
        Of("the Half nearest to zero", "Half V", "Half.Epsilon", @"t v=5.960464477539063E-08\n", @"t v={5.960464477539063E-08}\n"),
        Of("a Half for a DOUBLE", As("Double", "Half V"), "(Half)0.5", @"t v=0.5\n", @"t v={0.5}\n"),
        Of("a Half that may be absent", "Half? V", "(Half)(-2)", @"t v=-2\n", @"t v={-2}\n"),
        Of("no Half", "Half? V, int W", "null, 1", @"t w=1i\n"),

        Of("a decimal", "decimal V", "123.45m", NeedsVersion3, NeedsVersion3, @"t v={d 2 12345}\n"),
        Of("the bytes of a decimal", "decimal V", "-123.45m", NeedsVersion3, NeedsVersion3, @"t v={x 3d 17 02 02 cfc7}\n"),
        Of("a decimal keeps its zeros", "decimal V", "100.00m", NeedsVersion3, NeedsVersion3, @"t v={d 2 10000}\n"),
        Of("a decimal zero", "decimal V", "0m", NeedsVersion3, NeedsVersion3, @"t v={x 3d 17 00 01 00}\n"),
        Of("a decimal zero with zeros", "decimal V", "0.000m", NeedsVersion3, NeedsVersion3, @"t v={x 3d 17 03 01 00}\n"),
        Of("a decimal negative zero", "decimal V", "new decimal(0, 0, 0, true, 1)",
            NeedsVersion3, NeedsVersion3, @"t v={x 3d 17 01 01 00}\n"),
        Of("a decimal that needs a byte for its sign", "decimal V", "128m", NeedsVersion3, NeedsVersion3, @"t v={x 3d 17 00 02 0080}\n"),
        Of("a decimal that needs none", "decimal V", "-128m", NeedsVersion3, NeedsVersion3, @"t v={x 3d 17 00 01 80}\n"),
        Of("a decimal below one byte", "decimal V", "-129m", NeedsVersion3, NeedsVersion3, @"t v={x 3d 17 00 02 ff7f}\n"),
        Of("the largest decimal", "decimal V", "decimal.MaxValue", NeedsVersion3, NeedsVersion3,
            @"t v={x 3d 17 00 0d 00 ffffffffffffffffffffffff}\n"),
        Of("the smallest decimal", "decimal V", "decimal.MinValue", NeedsVersion3, NeedsVersion3,
            @"t v={x 3d 17 00 0d ff 000000000000000000000001}\n"),
        Of("the decimal nearest to zero", "decimal V", "0.0000000000000000000000000001m", NeedsVersion3, NeedsVersion3, @"t v={d 28 1}\n"),
        Of("a decimal with precision and scale", "[QuestColumn(Precision = 18, Scale = 3)] decimal V", "1.5m", NeedsVersion3, NeedsVersion3,
            @"t v={d 1 15}\n"),
        Of("a decimal that may be absent", "decimal? V", "1m", NeedsVersion3, NeedsVersion3, @"t v={d 0 1}\n"),
        Of("no decimal goes in every version", "decimal? V, int W", "null, 1", @"t w=1i\n"),
        Of("a decimal for a DOUBLE", As("Double", "decimal V"), "37779.62m", @"t v=37779.62\n", @"t v={37779.62}\n"),
        Of("the largest decimal for a DOUBLE", As("Double", "decimal V"), "decimal.MaxValue",
            @"t v=7.922816251426434E+28\n", @"t v={7.922816251426434E+28}\n"),
        Of("a decimal for a DOUBLE that may be absent", As("Double", "decimal? V"), "-0.1m", @"t v=-0.1\n", @"t v={-0.1}\n"),

        Of("an Int128 zero", "Int128 V", "0", @"t v=0x0i\n"),
        Of("the largest Int128", "Int128 V", "Int128.MaxValue", @"t v=0x7fffffffffffffffffffffffffffffffi\n"),
        Of("a negative Int128", "Int128 V", "-1", OutsideLong256),
        Of("an Int128 that may be absent", "Int128? V", "31", @"t v=0x1fi\n"),
        Of("no Int128", "Int128? V, int W", "null, 1", @"t w=1i\n"),
        Of("the largest UInt128", "UInt128 V", "UInt128.MaxValue", @"t v=0xffffffffffffffffffffffffffffffffi\n"),
        Of("a UInt128 of zeros inside", "UInt128 V", "(UInt128)1 << 64", @"t v=0x10000000000000000i\n"),
        Of("a UInt128 that may be absent", "UInt128? V", "255", @"t v=0xffi\n"),
        Of("a BigInteger", "BigInteger V", "BigInteger.Parse(\"81985529216486895\")", @"t v=0x123456789abcdefi\n"),
        Of("the largest BigInteger", "BigInteger V", "(BigInteger.One << 256) - 1",
            @"t v=0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffi\n"),
        Of("a BigInteger beyond LONG256", "BigInteger V", "BigInteger.One << 256", OutsideLong256),
        Of("a negative BigInteger", "BigInteger V", "BigInteger.MinusOne", OutsideLong256),
        Of("a BigInteger that is the NULL of LONG256", "BigInteger V",
            "(BigInteger.One << 255) + (BigInteger.One << 191) + (BigInteger.One << 127) + (BigInteger.One << 63)",
            "refused: the value is four times 8000000000000000 in hexadecimal, which a LONG256 column takes for NULL"),
        Of("a BigInteger that may be absent", "BigInteger? V", "16", @"t v=0x10i\n"),
        Of("no BigInteger", "BigInteger? V, int W", "null, 1", @"t w=1i\n"),
    ];
}
