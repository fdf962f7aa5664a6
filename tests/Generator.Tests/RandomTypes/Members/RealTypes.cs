using System.Globalization;
using System.Numerics;
using Questline.Testing;

namespace Questline.Generator.Tests.RandomTypes.Members;

/// <summary>Numbers with a fraction.</summary>
internal static class RealTypes
{
    private const int MaxScale = 28;
    private const int MaxDigits = 28;

    public static MemberType Any(Chance chance)
    {
        MemberType binary = Binary(chance.Of("half", "float", "double"), chance);
        return binary.Type == "double" ? Choose(binary, chance, "Double") : Choose(binary, chance, "Float", "Double");
    }

    /// <summary>Half, float or double, in the column that follows from it.</summary>
    public static MemberType Binary(string kind, Chance chance) => kind switch
    {
        "half" => new("global::System.Half", () => NextHalf(chance)),
        "float" => new("float", () => NextFloat(chance)),
        _ => new("double", () => NextDouble(chance)),
    };

    public static MemberType AnyDecimal(Chance chance) => chance.Between(0, 3) switch
    {
        0 => new MemberType("decimal", () => AsDouble(NextDecimal(chance))).As("Double"),
        1 => Sized(chance),
        _ => Choose(Decimal(chance), chance, "Decimal"),
    };

    public static MemberType Decimal(Chance chance) => new("decimal", () => AsDecimal(NextDecimal(chance)));

    public static double Double(Chance chance) => chance.Between(0, 4) switch
    {
        0 => chance.Of(0.0, -0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.Epsilon, double.MaxValue),
        1 => BitConverter.Int64BitsToDouble(chance.Bits()),
        _ => chance.Between(-1_000_000, 1_000_000) / 100.0,
    };

    public static string Literal(double value) =>
        string.Create(CultureInfo.InvariantCulture, $"global::System.BitConverter.Int64BitsToDouble({BitConverter.DoubleToInt64Bits(value)})");

    public static string Literal(float value) =>
        string.Create(CultureInfo.InvariantCulture, $"global::System.BitConverter.Int32BitsToSingle({BitConverter.SingleToInt32Bits(value)})");

    private static MemberType Choose(MemberType member, Chance chance, params string[] columns) =>
        chance.OneIn(2) ? member : member.As(chance.Of<string>(columns));

    private static RandomValue NextHalf(Chance chance)
    {
        short bits = (short)chance.Bits();
        return new(
            string.Create(CultureInfo.InvariantCulture, $"global::System.BitConverter.Int16BitsToHalf({bits})"),
            new ReceivedDouble((double)BitConverter.Int16BitsToHalf(bits)));
    }

    private static RandomValue NextFloat(Chance chance)
    {
        float value = chance.OneIn(2) ? BitConverter.Int32BitsToSingle((int)chance.Bits()) : chance.Between(-1000, 1000) / 8f;
        return new(Literal(value), new ReceivedDouble(value));
    }

    private static RandomValue NextDouble(Chance chance)
    {
        double value = Double(chance);
        return new(Literal(value), new ReceivedDouble(value));
    }

    /// <summary>A column of so many digits, which values fill up to all of them.</summary>
    private static MemberType Sized(Chance chance)
    {
        int precision = chance.Between(1, MaxDigits);
        int scale = chance.Between(0, precision);
        BigInteger limit = BigInteger.Pow(10, precision) - 1;
        return new("decimal", () => AsDecimal(Scaled(chance.Integer(-limit, limit), scale)))
        {
            Column = string.Create(CultureInfo.InvariantCulture, $"Precision = {precision}, Scale = {scale}, "),
        };
    }

    private static decimal NextDecimal(Chance chance)
    {
        BigInteger limit = (BigInteger.One << 96) - 1;
        return Scaled(chance.Integer(-limit, limit), chance.Between(0, MaxScale));
    }

    private static decimal Scaled(BigInteger unscaled, int scale)
    {
        int[] bits = decimal.GetBits((decimal)BigInteger.Abs(unscaled));
        return new decimal(bits[0], bits[1], bits[2], unscaled.Sign < 0, (byte)scale);
    }

    private static RandomValue AsDecimal(decimal value) => new(
        Literal(value),
        new ReceivedDecimal(BigInteger.Parse(Text(value).Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture), value.Scale),
        ProtocolVersion.Version3);

    private static RandomValue AsDouble(decimal value) =>
        new(Literal(value), new ReceivedDouble(value == 0 ? 0 : double.Parse(Text(value), CultureInfo.InvariantCulture)));

    private static string Literal(decimal value) => Text(value) + "m";

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
