using static Questline.Generator.Tests.Vectors.Vector;

namespace Questline.Generator.Tests.Vectors;

public sealed class IntegerVectorTests(CompiledVectors<IntegerVectorTests> compiled) : VectorTests<IntegerVectorTests>(compiled), IVectors
{
    private const string OutsideByte = "refused: the value does not go into a BYTE column, -128 to 127";
    private const string OutsideShort = "refused: the value does not go into a SHORT column, -32768 to 32767";
    private const string OutsideInt = "refused: the value does not go into an INT column, -2147483647 to 2147483647";

    public static IReadOnlyList<Vector> All { get; } =
    [
        Of("true", "bool V", "true", @"t v=t\n"),
        Of("false", "bool V", "false", @"t v=f\n"),
        Of("false that may be absent", "bool? V", "false", @"t v=f\n"),
        Of("no bool", "bool? V, int W", "null, 1", @"t w=1i\n"),

        Of("the smallest sbyte", "sbyte V", "sbyte.MinValue", @"t v=-128i\n"),
        Of("the largest sbyte", "sbyte V", "sbyte.MaxValue", @"t v=127i\n"),
        Of("an sbyte for a SHORT", As("Short", "sbyte V"), "-1", @"t v=-1i\n"),
        Of("an sbyte for an INT", As("Int", "sbyte V"), "-2", @"t v=-2i\n"),
        Of("an sbyte for a LONG", As("Long", "sbyte V"), "-3", @"t v=-3i\n"),
        Of("an sbyte that may be absent", "sbyte? V", "-4", @"t v=-4i\n"),
        Of("no sbyte", "sbyte? V, int W", "null, 1", @"t w=1i\n"),

        Of("the smallest byte", "byte V", "0", @"t v=0i\n"),
        Of("the largest byte", "byte V", "byte.MaxValue", @"t v=255i\n"),
        Of("the largest byte for a BYTE", As("Byte", "byte V"), "127", @"t v=127i\n"),
        Of("a byte beyond BYTE", As("Byte", "byte V"), "128", OutsideByte),
        Of("a byte for an INT", As("Int", "byte V"), "200", @"t v=200i\n"),
        Of("a byte for a LONG", As("Long", "byte V"), "201", @"t v=201i\n"),
        Of("a byte that may be absent", "byte? V", "255", @"t v=255i\n"),
        Of("no byte", "byte? V, int W", "null, 1", @"t w=1i\n"),

        Of("the smallest short", "short V", "short.MinValue", @"t v=-32768i\n"),
        Of("the largest short", "short V", "short.MaxValue", @"t v=32767i\n"),
        Of("the smallest short for a BYTE", As("Byte", "short V"), "-128", @"t v=-128i\n"),
        Of("a short below BYTE", As("Byte", "short V"), "-129", OutsideByte),
        Of("a short for an INT", As("Int", "short V"), "-32768", @"t v=-32768i\n"),
        Of("a short for a LONG", As("Long", "short V"), "99", @"t v=99i\n"),
        Of("a short that may be absent", "short? V", "short.MinValue", @"t v=-32768i\n"),
        Of("no short", "short? V, int W", "null, 1", @"t w=1i\n"),

        Of("the largest ushort", "ushort V", "ushort.MaxValue", @"t v=65535i\n"),
        Of("a ushort beyond BYTE", As("Byte", "ushort V"), "128", OutsideByte),
        Of("the largest ushort for a SHORT", As("Short", "ushort V"), "32767", @"t v=32767i\n"),
        Of("a ushort beyond SHORT", As("Short", "ushort V"), "32768", OutsideShort),
        Of("a ushort for a LONG", As("Long", "ushort V"), "65535", @"t v=65535i\n"),
        Of("a ushort that may be absent", "ushort? V", "1", @"t v=1i\n"),

        Of("zero", "int V", "0", @"t v=0i\n"),
        Of("the smallest int", "int V", "int.MinValue", @"t v=-2147483648i\n"),
        Of("the largest int", "int V", "int.MaxValue", @"t v=2147483647i\n"),
        Of("an int for a BYTE", As("Byte", "int V"), "-128", @"t v=-128i\n"),
        Of("an int beyond BYTE", As("Byte", "int V"), "384", OutsideByte),
        Of("the smallest int for a SHORT", As("Short", "int V"), "-32768", @"t v=-32768i\n"),
        Of("an int below SHORT", As("Short", "int V"), "-32769", OutsideShort),
        Of("the smallest int for an INT", As("Int", "int V"), "-2147483647", @"t v=-2147483647i\n"),
        Of("an int that is the NULL of INT", As("Int", "int V"), "int.MinValue", OutsideInt),
        Of("an int that may be absent", "int? V", "int.MinValue", @"t v=-2147483648i\n"),
        Of("an int for an INT that may be absent", As("Int", "int? V"), "7", @"t v=7i\n"),

        Of("the largest uint", "uint V", "uint.MaxValue", @"t v=4294967295i\n"),
        Of("a uint for a BYTE", As("Byte", "uint V"), "127", @"t v=127i\n"),
        Of("a uint beyond SHORT", As("Short", "uint V"), "65535", OutsideShort),
        Of("the largest uint for an INT", As("Int", "uint V"), "2147483647", @"t v=2147483647i\n"),
        Of("a uint beyond INT", As("Int", "uint V"), "2147483648", OutsideInt),
        Of("a uint that may be absent", "uint? V", "uint.MaxValue", @"t v=4294967295i\n"),

        Of("the largest long", "long V", "long.MaxValue", @"t v=9223372036854775807i\n"),
        Of("the smallest long but one", "long V", "-long.MaxValue", @"t v=-9223372036854775807i\n"),
        Of("the smallest long", "long V", "long.MinValue", "refused: (table 't', column 'v'): the value is Int64.MinValue"),
        Of("a long for a BYTE", As("Byte", "long V"), "-1", @"t v=-1i\n"),
        Of("a long beyond BYTE", As("Byte", "long V"), "4294967296", OutsideByte),
        Of("a long for a SHORT", As("Short", "long V"), "-32768", @"t v=-32768i\n"),
        Of("a long beyond SHORT", As("Short", "long V"), "32768", OutsideShort),
        Of("a long for an INT", As("Int", "long V"), "2147483647", @"t v=2147483647i\n"),
        Of("a long below INT", As("Int", "long V"), "-2147483648", OutsideInt),
        Of("a long that may be absent", "long? V", "-1", @"t v=-1i\n"),
        Of("no long", "long? V, int W", "null, 1", @"t w=1i\n"),

        Of("the largest ulong of a LONG", "ulong V", "9223372036854775807", @"t v=9223372036854775807i\n"),
        Of("a ulong beyond LONG", "ulong V", "9223372036854775808", "refused: the value is above Int64.MaxValue, the largest LONG"),
        Of("a ulong that may be absent", "ulong? V", "5", @"t v=5i\n"),
        Of("no ulong", "ulong? V, int W", "null, 1", @"t w=1i\n"),
    ];
}
