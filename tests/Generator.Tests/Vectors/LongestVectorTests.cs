namespace Questline.Generator.Tests.Vectors;

/// <summary>
/// The longest value of each kind in so many columns that a bound too low by one byte is noticed, which the room for a designated timestamp hides
/// otherwise.
/// </summary>
public sealed class LongestVectorTests(CompiledVectors<LongestVectorTests> compiled) : VectorTests<LongestVectorTests>(compiled), IVectors
{
    private const int Columns = 24;
    private const string NeedsVersion2 = "refused: an array needs protocol version 2, and this is version 1";
    private const string NeedsVersion3 = "refused: a decimal needs protocol version 3";

    public static string Preamble => "public enum Side { Buy, [EnumMember(Value = \"a a a a a a a a a a a a\")] Sell } public enum Big : ulong { A }";

    public static IReadOnlyList<Vector> All { get; } =
    [
        Of("bool", "bool", "false", "f"),
        Of("long", "long", "-long.MaxValue", "-9223372036854775807i"),
        Of("Int128", "Int128", "Int128.MaxValue", "0x7fffffffffffffffffffffffffffffffi"),
        Of("BigInteger", "BigInteger", "(BigInteger.One << 256) - 1", "0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffi"),
        Of("double", "double", "-2.2250738585072014E-308", "-2.2250738585072014E-308", "{-2.2250738585072014E-308}"),
        new("decimal",
            Table("", "decimal"), Row("decimal.MinValue"), NeedsVersion3, NeedsVersion3, Line(' ', "{d 0 -79228162514264337593543950335}")),
        Of("string", "string", "\"€€€\"", "\"€€€\""),
        Of("string of escapes", "string", """ "\"\"" """, """
            "\"\""
            """),
        Of("memory of chars", "Memory<char>", "\"€€\".ToCharArray()", "\"€€\""),
        Of("UTF-8 of escapes", "ReadOnlyMemory<byte>", """ "\\\\"u8.ToArray() """, """
            "\\\\"
            """),
        Of("char", "char", "'€'", "\"€\""),
        Of("Guid", "Guid", "Guid.Empty", "\"00000000-0000-0000-0000-000000000000\""),
        Of("IPv4 address", "IPAddress", "IPAddress.Broadcast", "\"255.255.255.255\""),
        Of("instant", "DateTime", "DateTime.MaxValue", "253402300799999999t"),
        Of("instant in nanoseconds",
            "[QuestColumn(Unit = TimestampUnit.Nanoseconds)]", "long", "-long.MaxValue", "-9223372036854775t", "-9223372036854775807n"),
        Of("instant in microseconds",
            "[QuestColumn(Unit = TimestampUnit.Microseconds)]", "long", "-long.MaxValue", "-9223372036854775807t", "-9223372036854775807t"),
        Of("duration",
            "[QuestColumn(Unit = TimestampUnit.Nanoseconds)]", "TimeSpan", "new(-92233720368547758)", "-9223372036854775800i", "-9223372036854775800i"),
        Of("array", "", "double[]", "new[] { 1.0, 2 }", NeedsVersion2, "{[2] 1 2}"),
        Of("array of two dimensions", "", "double[,]", "new double[1, 1]", NeedsVersion2, "{[1,1] 0}"),
        Of("array of arrays of arrays", "", "float[][][]", "new[] { new[] { new[] { 1f } } }", NeedsVersion2, "{[1,1,1] 1}"),

        Symbol("symbol", "[QuestSymbol]", "string", "\"€€€\"", "€€€"),
        Symbol("symbol of escapes", "[QuestSymbol]", "string", "\"   \"", @"\ \ \ "),
        Symbol("symbol of a char", "[QuestSymbol]", "char", "'€'", "€"),
        Symbol("symbol of UTF-8", "[QuestSymbol]", "Memory<byte>", "\"= ,\"u8.ToArray()", @"\=\ \,"),
        Symbol("name of an enum", "", "Side", "Side.Sell", @"a\ a\ a\ a\ a\ a\ a\ a\ a\ a\ a\ a"),
        Symbol("value of an enum without a name", "", "Big", "(Big)ulong.MaxValue", "18446744073709551615"),
    ];

    private static Vector Of(string name, string type, string value, string field) => Of(name, type, value, field, field);

    private static Vector Of(string name, string type, string value, string version1, string later) => Of(name, "", type, value, version1, later);

    private static Vector Of(string name, string attributes, string type, string value, string version1, string later) =>
        new(name, Table(attributes, type), Row(value), RefusedLine.Is(version1) ? version1 : Line(' ', version1), Line(' ', later));

    private static Vector Symbol(string name, string attributes, string type, string value, string symbol) =>
        new(name, Table(attributes, type), Row(value), Line(',', symbol));

    private static string Table(string attributes, string type) =>
        $"[QuestTable(\"t\")] public partial record Row({string.Join(", ", Indexes.Select(index => $"{attributes} {type} V{index}"))});";

    private static string Row(string value) => $"new Row({string.Join(", ", Enumerable.Repeat(value, Columns))})";

    private static string Line(char separator, string value) =>
        $@"t{separator}{string.Join(',', Indexes.Select(index => $"v{index}={value}"))}\n";

    private static IEnumerable<int> Indexes => Enumerable.Range(0, Columns);
}
