namespace Questline.Generator.Tests.Vectors;

/// <summary>Row types with type parameters, closed over every type that may stand for one.</summary>
public sealed class GenericVectorTests(CompiledVectors<GenericVectorTests> compiled) : VectorTests<GenericVectorTests>(compiled), IVectors
{
    private const string NeedsVersion3 = "refused: (table 't', column 'v'): a decimal needs protocol version 3";
    private const string NeedsVersion2 = "refused: (table 't', column 'v'): an array needs protocol version 2";
    private const string Unsupported = "refused: (table 't', column 'v'): the member's type parameter stands for";
    private const string WithoutKind = "refused: (table 't', column 'v'): the date does not say whether it is UTC or local time";
    private const string Guid = "\"00112233-4455-6677-8899-aabbccddeeff\"";

    public static string Preamble => """
        [QuestTable("t")] public partial record Reading<T>(T V, int W);
        [QuestTable("t")] public partial record struct Last<T>([QuestSymbol] string S, T? V) where T : struct;
        [QuestTable("a b")] public partial class Pair<TKey, TValue> where TKey : notnull
        {
            [QuestColumn("k =")] public required TKey Key { get; init; }
            public TValue? Value { get; init; }
        }
        [QuestTable("t", UnspecifiedTime = UnspecifiedTime.Refused)] public partial record Strict<T>(T V, int W);
        [QuestTable("t", UnspecifiedTime = UnspecifiedTime.Local)] public partial record Local<T>(T V);
        public static class Date
        {
            public static DateTime Noon { get; } =
                DateTime.SpecifyKind(new DateTime(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc).ToLocalTime(), DateTimeKind.Unspecified);
        }
        public partial class Outer<T> { [QuestTable("inner")] public partial record Row(T V, [QuestTimestamp] DateTime At); }
        """;

    public static IReadOnlyList<Vector> All { get; } =
    [
        Of("bool", "true", @"t v=t,w=1i\n"),
        Of("sbyte", "sbyte.MinValue", @"t v=-128i,w=1i\n"),
        Of("byte", "byte.MaxValue", @"t v=255i,w=1i\n"),
        Of("short", "short.MinValue", @"t v=-32768i,w=1i\n"),
        Of("ushort", "ushort.MaxValue", @"t v=65535i,w=1i\n"),
        Of("int", "int.MinValue", @"t v=-2147483648i,w=1i\n"),
        Of("uint", "uint.MaxValue", @"t v=4294967295i,w=1i\n"),
        Of("long", "long.MaxValue", @"t v=9223372036854775807i,w=1i\n"),
        Of("ulong", "9223372036854775807", @"t v=9223372036854775807i,w=1i\n"),
        Of("Half", "(Half)0.5", @"t v=0.5,w=1i\n", @"t v={0.5},w=1i\n"),
        Of("float", "0.1f", @"t v=0.10000000149011612,w=1i\n", @"t v={0.10000000149011612},w=1i\n"),
        Of("double", "-2.2250738585072014E-308", @"t v=-2.2250738585072014E-308,w=1i\n", @"t v={-2.2250738585072014E-308},w=1i\n"),
        new("decimal", "", "new Reading<decimal>(-1.50m, 1)", NeedsVersion3, NeedsVersion3, @"t v={d 2 -150},w=1i\n"),
        Of("char", "'\\n'", """t v="\{x 0a}",w=1i\n"""),
        Of("string", "\"a\\\"😀\"", """t v="a\"😀",w=1i\n"""),
        Of("Guid", $"new Guid({Guid})", $@"t v={Guid},w=1i\n"),
        Of("DateTime", "DateTime.UnixEpoch.AddTicks(-19)", @"t v=-1t,w=1i\n"),
        Of("DateTimeOffset", "new DateTimeOffset(1970, 1, 1, 1, 0, 0, TimeSpan.FromHours(1))", @"t v=0t,w=1i\n"),
        Of("DateOnly", "new DateOnly(1970, 1, 2)", @"t v=86400000000t,w=1i\n"),
        Of("double[]", "new[] { 1.0, 2 }", NeedsVersion2, @"t v={[2] 1 2},w=1i\n"),

        Of("bool?", "false", @"t v=f,w=1i\n"),
        Of("sbyte?", "(sbyte)-1", @"t v=-1i,w=1i\n"),
        Of("byte?", "(byte)1", @"t v=1i,w=1i\n"),
        Of("short?", "(short)2", @"t v=2i,w=1i\n"),
        Of("ushort?", "(ushort)3", @"t v=3i,w=1i\n"),
        Of("int?", "4", @"t v=4i,w=1i\n"),
        Of("uint?", "5u", @"t v=5i,w=1i\n"),
        Of("long?", "6L", @"t v=6i,w=1i\n"),
        Of("ulong?", "7UL", @"t v=7i,w=1i\n"),
        Of("Half?", "(Half)(-2)", @"t v=-2,w=1i\n", @"t v={-2},w=1i\n"),
        Of("float?", "1.5f", @"t v=1.5,w=1i\n", @"t v={1.5},w=1i\n"),
        Of("double?", "1E-05", @"t v=1E-05,w=1i\n", @"t v={1E-05},w=1i\n"),
        new("decimal?", "", "new Reading<decimal?>(0m, 1)", NeedsVersion3, NeedsVersion3, @"t v={d 0 0},w=1i\n"),
        Of("char?", "'a'", """t v="a",w=1i\n"""),
        Of("Guid?", "Guid.Empty", """t v="00000000-0000-0000-0000-000000000000",w=1i\n"""),
        Of("DateTime?", "DateTime.MaxValue", @"t v=253402300799999999t,w=1i\n"),
        Of("DateTimeOffset?", "DateTimeOffset.MinValue", @"t v=-62135596800000000t,w=1i\n"),
        Of("DateOnly?", "DateOnly.MinValue", @"t v=-62135596800000000t,w=1i\n"),

        new("no int", "", "new Reading<int?>(null, 1)", @"t w=1i\n"),
        new("no decimal", "", "new Reading<decimal?>(null, 1)", @"t w=1i\n"),
        new("no string", "", "new Reading<string?>(null, 1)", @"t w=1i\n"),
        new("no array", "", "new Reading<double[]?>(null, 1)", @"t w=1i\n"),
        new("a long that is NULL", "", "new Reading<long>(long.MinValue, 1)",
            "refused: (table 't', column 'v'): the value is Int64.MinValue"),
        new("a ulong beyond LONG", "", "new Reading<ulong>(ulong.MaxValue, 1)",
            "refused: (table 't', column 'v'): the value is above Int64.MaxValue"),
        new("a Guid that is NULL", "", "new Reading<Guid>(new Guid(\"80000000-0000-0000-8000-000000000000\"), 1)",
            "refused: (table 't', column 'v'): the value is 80000000"),
        new("half a pair", "", "new Reading<char>('\\uD83D', 1)",
            "refused: (table 't', column 'v'): the text holds half of a surrogate pair"),
        new("a TimeSpan", "", "new Reading<TimeSpan>(default, 1)", Unsupported + " System.TimeSpan"),
        new("an enum", "", "new Reading<DayOfWeek?>(DayOfWeek.Monday, 1)", Unsupported + " System.DayOfWeek"),
        new("an array of float", "", "new Reading<float[]>(new float[1], 1)", Unsupported + " System.Single[]"),

        new("the nullable of a type parameter", "", "new Last<double>(\"s\", 0.25)", @"t,s=s v=0.25\n", @"t,s=s v={0.25}\n"),
        new("the nullable of a type parameter, absent", "", "new Last<Guid>(\"s\", null)", @"t,s=s\n"),
        new("several type parameters", "", "new Pair<string, double> { Key = \"a b\", Value = 1 }",
            """a\ b k\ \=="a b",value=1\n""", """a\ b k\ \=="a b",value={1}\n"""),
        new("several type parameters of which one is absent", "", "new Pair<int, string?> { Key = 5 }", @"a\ b k\ \==5i\n"),
        new("a date without a kind that is refused", "", "new Strict<DateTime>(Date.Noon, 1)", WithoutKind),
        new("a date without a kind that is refused and may be absent", "", "new Strict<DateTime?>(Date.Noon, 1)", WithoutKind),
        new("no date where dates without a kind are refused", "", "new Strict<DateTime?>(null, 1)", @"t w=1i\n"),
        new("UTC where dates without a kind are refused", "", "new Strict<DateTime>(DateTime.UnixEpoch, 1)", @"t v=0t,w=1i\n"),
        new("text where dates without a kind are refused", "", "new Strict<string>(\"a\", 1)", """t v="a",w=1i\n"""),
        new("a date without a kind as local time", "", "new Local<DateTime>(Date.Noon)", @"t v=1767268800000000t\n"),
        new("a date without a kind as local time that may be absent", "", "new Local<DateTime?>(Date.Noon)", @"t v=1767268800000000t\n"),
        new("the type parameter of an outer type", "", "new Outer<bool>.Row(true, DateTime.UnixEpoch)",
            @"inner v=t 0\n", @"inner v=t 0t\n"),
    ];

    private static Vector Of(string type, string value, string line) => new(type, "", $"new Reading<{type}>({value}, 1)", line);

    private static Vector Of(string type, string value, string version1, string later) =>
        new(type, "", $"new Reading<{type}>({value}, 1)", version1, later);
}
