using System.Globalization;
using System.Numerics;
using Questline.Testing;

namespace Questline.Generator.Tests.RandomTypes.Members;

/// <summary>Integers, in columns that hold all of them and in columns that do not.</summary>
internal static class IntegerTypes
{
    private static readonly BigInteger Long256Limit = BigInteger.One << 256;

    private static readonly (string Type, BigInteger Least, BigInteger Most)[] Types =
    [
        ("sbyte", sbyte.MinValue, sbyte.MaxValue),
        ("byte", byte.MinValue, byte.MaxValue),
        ("short", short.MinValue, short.MaxValue),
        ("ushort", ushort.MinValue, ushort.MaxValue),
        ("int", int.MinValue, int.MaxValue),
        ("uint", uint.MinValue, uint.MaxValue),
        ("long", long.MinValue, long.MaxValue),
        ("ulong", ulong.MinValue, ulong.MaxValue),
    ];

    // An INT and a LONG have a NULL in place of the smallest number.
    private static readonly Dictionary<string, (BigInteger Least, BigInteger Most)> Columns = new()
    {
        ["Byte"] = (sbyte.MinValue, sbyte.MaxValue),
        ["Short"] = (short.MinValue, short.MaxValue),
        ["Int"] = (-int.MaxValue, int.MaxValue),
        ["Long"] = (-long.MaxValue, long.MaxValue),
    };

    private static readonly (string Type, BigInteger Least, BigInteger Most)[] WideTypes =
    [
        ("global::System.Int128", (BigInteger)Int128.MinValue, (BigInteger)Int128.MaxValue),
        ("global::System.UInt128", 0, (BigInteger)UInt128.MaxValue),
        ("global::System.Numerics.BigInteger", -Long256Limit, Long256Limit * 2),
    ];

    /// <summary>The integers that an enum can be made of.</summary>
    public static IEnumerable<string> Names => Types.Select(type => type.Type);

    public static MemberType Any(Chance chance) => Of(chance.Of<string>([.. Names]), chance);

    /// <summary>In a column that follows from the type, or in one that is named.</summary>
    public static MemberType Of(string type, Chance chance) => chance.OneIn(2) ? Inferred(type, chance) : In(ColumnOf(type, chance), type, chance);

    /// <summary>A column type that takes an integer type.</summary>
    public static string ColumnOf(string type, Chance chance) => type == "ulong" ? "Long" : chance.Of("Byte", "Short", "Int", "Long");

    public static MemberType Inferred(string type, Chance chance) => new(type, () => Next(type, "Long", chance));

    public static MemberType In(string column, string type, Chance chance) =>
        new MemberType(type, () => Next(type, column, chance)) { CanBeOptional = column is not ("Byte" or "Short") }.As(column);

    /// <summary>Integers of more than 64 bits.</summary>
    public static MemberType AnyWide(Chance chance)
    {
        (string type, BigInteger least, BigInteger most) = chance.Of(WideTypes);
        MemberType member = new(type, () => NextWide(type, chance.OneIn(40) ? chance.Integer(least, most) : Inside(least, most, 0, Long256Limit - 1, chance)));
        return chance.OneIn(2) ? member : member.As("Long256");
    }

    public static BigInteger Number(string type, Chance chance)
    {
        (_, BigInteger least, BigInteger most) = Types.Single(other => other.Type == type);
        return chance.Integer(least, most);
    }

    public static string Literal(string type, BigInteger value) => string.Create(CultureInfo.InvariantCulture, $"({type})({value})");

    /// <summary>What is written of a number; it is refused where the column does not hold it.</summary>
    public static RandomValue Value(string expression, BigInteger value, string column) =>
        value >= Columns[column].Least && value <= Columns[column].Most
            ? new(expression, new ReceivedLong((long)value))
            : RandomValue.Refused(expression);

    private static RandomValue Next(string type, string column, Chance chance)
    {
        (_, BigInteger least, BigInteger most) = Types.Single(other => other.Type == type);
        BigInteger value = chance.OneIn(40) ? chance.Integer(least, most) : Inside(least, most, Columns[column].Least, Columns[column].Most, chance);
        return Value(Literal(type, value), value, column);
    }

    private static RandomValue NextWide(string type, BigInteger value)
    {
        string expression = string.Create(
            CultureInfo.InvariantCulture, $"{type}.Parse(\"{value}\", global::System.Globalization.CultureInfo.InvariantCulture)");
        return value.Sign >= 0 && value < Long256Limit ? new(expression, new ReceivedLong256(value)) : RandomValue.Refused(expression);
    }

    private static BigInteger Inside(BigInteger least, BigInteger most, BigInteger columnLeast, BigInteger columnMost, Chance chance) =>
        chance.Integer(BigInteger.Max(least, columnLeast), BigInteger.Min(most, columnMost));
}
