using System.Text;
using Questline.TestKit;

namespace Questline.Generator.Tests;

/// <summary>What generated code writes when it runs.</summary>
public class WrittenLineTests
{
    private const string Reading = """
        [QuestTable("r")]
        public partial class Reading
        {
            [QuestSymbol] public string? Sensor { get; set; }
            public Side? Side { get; set; }
            public long? Count { get; set; }
            public string? Note { get; set; }
            [QuestTimestamp(Unit = TimestampUnit.Seconds)] public long? At { get; set; }
        }

        public enum Side { Buy, Sell }
        """;

    [Fact]
    public void A_trade_in_version_1() =>
        Write(TableSource.Trade, "new Demo.Trade(\"BTC-USDT\", Demo.Side.Sell, 37779.62, 0.5, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc))", 1)
            .ShouldBe("trades,symbol=BTC-USDT,side=Sell price=37779.62,amount=0.5 1767225600000000000\n");

    [Fact]
    public void A_trade_in_version_2() =>
        Write(TableSource.Trade, "new Demo.Trade(\"BTC USDT\", Demo.Side.Buy, 1, -2, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc))", 2)
            .ShouldBe($"trades,symbol=BTC\\ USDT,side=Buy price==\u0010{Binary(1)},amount==\u0010{Binary(-2)} 1767225600000000t\n");

    [Fact]
    public void Every_type_in_version_3()
    {
        const string Types = """
            [QuestTable("t")]
            public partial record Types(
                char Character, [QuestSymbol] char SymbolCharacter, bool Boolean, sbyte SByte, ushort UShort, uint UInt, long Long, ulong ULong,
                float Float, decimal Decimal, DayOfWeek Day, Guid Guid, DateTime DateTime, DateTimeOffset DateTimeOffset, DateOnly DateOnly,
                [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] DateTime Nanoseconds,
                [QuestColumn(Type = QuestColumnType.Timestamp)] long LongMicroseconds, double[] Array, string Text);
            """;
        const string Row = """
            new Types('é', '=', true, -1, 65535, 4294967295, -9223372036854775807, 9223372036854775807, 0.5f, 1.50m, DayOfWeek.Friday,
                new Guid("00112233-4455-6677-8899-aabbccddeeff"), new DateTime(10, DateTimeKind.Utc).AddYears(1969),
                new DateTimeOffset(1970, 1, 1, 1, 0, 0, TimeSpan.FromHours(1)), new DateOnly(1970, 1, 2), new DateTime(1, DateTimeKind.Utc).AddYears(1969),
                -7, new[] { 1.0, 2.0 }, "a\"b\nc😀")
            """;

        Write(Types, Row, 3).ShouldBe(
            "t,symbol_character=\\=,day=Friday character=\"Ã©\",boolean=t,s_byte=-1i,u_short=65535i,u_int=4294967295i,"
            + "long=-9223372036854775807i,u_long=9223372036854775807i,"
            + $"float==\u0010{Binary(0.5)},decimal==\u0017\u0002\u0002\0\u0096,guid=\"00112233-4455-6677-8899-aabbccddeeff\","
            + "date_time=1t,date_time_offset=0t,date_only=86400000000t,nanoseconds=100n,long_microseconds=-7t,"
            + $"array==\u000E\n\u0001\u0002\0\0\0{Binary(1)}{Binary(2)},text=\"a\\\"b\\\nc{Latin1("😀")}\"\n");
    }

    [Theory]
    [InlineData("new Reading { Sensor = \"a\" }", "r,sensor=a\n")]
    [InlineData("new Reading { Count = 1 }", "r count=1i\n")]
    [InlineData("new Reading { Note = \"n\" }", "r note=\"n\"\n")]
    [InlineData("new Reading { Count = 1, Note = \"n\", At = 2 }", "r count=1i,note=\"n\" 2000000t\n")]
    [InlineData("new Reading { Sensor = \"a\", Side = Side.Sell, At = 0 }", "r,sensor=a,side=Sell 0t\n")]
    [InlineData("new Reading { Side = Side.Buy, Note = \"\" }", "r,side=Buy note=\"\"\n")]
    public void What_is_null_is_left_out(string row, string line) => Write(Reading, row, 2).ShouldBe(line);

    [Theory]
    [InlineData("int", "5", "5")]
    [InlineData("int", "-1", "-1")]
    [InlineData("long", "long.MinValue", "-9223372036854775808")]
    [InlineData("ulong", "ulong.MaxValue", "18446744073709551615")]
    [InlineData("byte", "3", "Both")]
    public void An_enum_value_without_a_name_is_its_number(string underlying, string value, string symbol) =>
        Write(
            $"public enum Flags : {underlying} {{ One = 1, Two = 2, Both = 3, Alias = 1 }} [QuestTable(\"t\")] public partial record struct Row(Flags F);",
            $"new Row(unchecked((Flags)({value})))",
            2).ShouldBe($"t,f={symbol}\n");

    [Fact]
    public void Names_are_escaped() =>
        Write("""[QuestTable("a =b")] public partial record struct Row([QuestColumn("x =😀")] int X);""", "new Row(1)", 2)
            .ShouldBe($"a\\ \\=b x\\ \\={Latin1("😀")}=1i\n");

    [Fact]
    public void A_row_without_a_value_is_refused() =>
        Refuse(Reading, "new Reading { At = 1 }").Message.ShouldContain("every column is null");

    [Theory]
    [InlineData("ReadOnlyMemory<char>", "value.Value.AsMemory()")]
    [InlineData("Memory<char>", "value.Value.ToCharArray()")]
    [InlineData("ReadOnlyMemory<byte>", "System.Text.Encoding.UTF8.GetBytes(value.Value)")]
    [InlineData("Memory<byte>?", "System.Text.Encoding.UTF8.GetBytes(value.Value)")]
    public void A_null_before_a_converter_that_makes_memory_is_left_out(string column, string conversion)
    {
        string rows = $$"""
            public sealed record Id(string Value);
            public abstract class IdText : IQuestConverter<Id, {{column}}> { public static {{column}} Convert(Id value) => {{conversion}}; }
            [QuestTable("t")]
            public partial record Row(int A, [QuestConverter(typeof(IdText))] Id? B);
            """;

        Write(rows, "new Row(1, null)", 2).ShouldBe("t a=1i\n");
        Write(rows, "new Row(1, new Id(\"x\"))", 2).ShouldBe("t a=1i,b=\"x\"\n");
    }

    [Fact]
    public void A_null_that_the_type_does_not_allow_is_refused()
    {
        QuestInvalidRowException refusal = Refuse("""[QuestTable("a=b")] public partial record struct Row([QuestSymbol] string X);""", "new Row(null!)");

        refusal.Table.ShouldBe("a=b");
        refusal.Column.ShouldBe("x");
    }

    [Fact]
    public void A_null_array_that_the_type_does_not_allow_is_refused() =>
        Refuse("""[QuestTable("t")] public partial record struct Row(double[] X);""", "new Row(null!)").Column.ShouldBe("x");

    [Theory]
    [InlineData("new Row(null!, new Money(1))", "name")]
    [InlineData("new Row(new Venue(\"x\"), null!)", "price")]
    public void A_null_that_holds_the_value_of_a_column_is_refused_where_its_type_does_not_allow_it(string row, string column) =>
        Refuse(
            """
            public sealed record Venue(string Name);
            public sealed record Money(double Amount);
            public struct Amount : IQuestConverter<Money, double> { public static double Convert(Money value) => value.Amount; }
            [QuestTable("t")] public partial record struct Row([QuestFlatten] Venue Venue, [QuestConverter(typeof(Amount))] Money Price);
            """,
            row).ShouldSatisfyAllConditions(
                refusal => refusal.Column.ShouldBe(column),
                refusal => refusal.Message.ShouldContain("declared as never null"));

    [Theory]
    [InlineData("new Row(null, 1)", "")]
    [InlineData("new Row(new Outer(new Inner(\"x\", 2)), 1)", "name=\"x\",size=2i,")]
    public void A_null_that_holds_members_leaves_all_of_them_out(string row, string columns) => Write(Nested, row, 1).ShouldBe($"t {columns}a=1i\n");

    [Theory]
    [InlineData("new Row(new Outer(null!), 1)", "name")]
    [InlineData("new Row(new Outer(new Inner(null!, 2)), 1)", "name")]
    public void A_null_within_what_may_be_null_is_refused_where_its_type_does_not_allow_it(string row, string column) =>
        Refuse(Nested, row).Column.ShouldBe(column);

    [Fact]
    public void The_method_of_the_converter_is_called_and_not_another_of_its_name() =>
        Write(
            """
            public class Shape; public sealed class Circle : Shape;
            public abstract class Name : IQuestConverter<Shape, string>
            {
                public static string Convert(Shape value) => "shape";
                internal static string Convert(Circle value) => "circle";
            }
            [QuestTable("t")] public partial record Row([QuestConverter(typeof(Name))] Circle A);
            """,
            "new Row(new Circle())",
            1).ShouldBe("t a=\"shape\"\n");

    [Fact]
    public void The_method_that_takes_null_is_called_where_another_does_not() =>
        Write(
            """
            public struct Name : IQuestConverter<int?, string>
            {
                public static string Convert(int? value) => "asked for";
                internal static string Convert(int value) => "not asked for";
            }
            [QuestTable("t")] public partial record Row([QuestConverter(typeof(Name))] int? A);
            """,
            "new Row(1)",
            1).ShouldBe("t a=\"asked for\"\n");

    private const string Nested = """
        public sealed record Inner(string Name, int Size);
        public sealed record Outer([property: QuestFlatten] Inner Inner);
        [QuestTable("t")] public partial record struct Row([QuestFlatten] Outer? Outer, int A);
        """;

    [Theory]
    [InlineData("string")]
    [InlineData("double[]")]
    [InlineData("System.Net.IPAddress")]
    public void A_converter_that_gives_a_null_against_its_word_is_no_reason_to_drop_a_column(string type) =>
        Refuse(
            $$"""
            public readonly record struct Id(int Value);
            public struct Bad : IQuestConverter<Id, {{type}}> { public static {{type}} Convert(Id value) => null!; }
            [QuestTable("t")] public partial record struct Row([QuestConverter(typeof(Bad))] Id? Id, int A);
            """,
            "new Row(new Id(1), 2)").Column.ShouldBe("id");

    [Fact]
    public void A_null_row_is_refused() =>
        Should.Throw<ArgumentNullException>(() => Write(Reading, "((Reading)null!)", 2));

    [Fact]
    public void A_member_is_read_once()
    {
        const string Row = """
            [QuestTable("t")]
            public partial class Row
            {
                private int _reads;
                [QuestSymbol] public string A => new string('x', ++_reads);
                public string? B => new string('y', ++_reads);
                public double[]? C => null;
                public int? D => ++_reads;
                public DayOfWeek? E => (DayOfWeek)(++_reads);
            }
            """;

        Write(Row, "new Row()", 2).ShouldBe("t,a=x,e=Wednesday b=\"yy\",d=4i\n");
    }

    [Fact]
    public void The_schema_describes_the_columns_in_the_order_of_the_line() =>
        Call<string>(TableSource.Trade, "Demo.Trade.Schema.ToCreateTableSql()")
            .ShouldContain("(\"symbol\" SYMBOL, \"side\" SYMBOL, \"price\" DOUBLE, \"amount\" DOUBLE, \"timestamp\" TIMESTAMP)");

    [Fact]
    public void The_schema_describes_a_table_of_one_column() =>
        Call<int>("""[QuestTable("t")] public partial record struct Row(int A);""", "Row.Schema.Columns.Count").ShouldBe(1);

    private static QuestInvalidRowException Refuse(string rows, string row) =>
        Should.Throw<QuestInvalidRowException>(() => Write(rows, row, 2));

    // Latin-1, so that one character stands for one byte.
    private static string Write(string rows, string row, int version) =>
        Encoding.Latin1.GetString(Call<byte[]>(rows, $"Lines.Write({row}, ProtocolVersion.Version{version})"));

    private static string Latin1(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    private static string Binary(double value) => Encoding.Latin1.GetString(BitConverter.GetBytes(value));

    private static T Call<T>(string rows, string expression)
    {
        string program = $$"""
            public static class Program { public static object Run() => {{expression}}; }

            public static class Lines
            {
                public static byte[] Write<T>(T row, ProtocolVersion version) where T : IQuestRow<T>
                {
                    var buffer = new System.Buffers.ArrayBufferWriter<byte>();
                    QuestSerializer.Serialize(in row, buffer, version);
                    return buffer.WrittenSpan.ToArray();
                }
            }
            """;
        GeneratorRun run = GeneratorRun.Start<TableGenerator>(Consumer.Create([rows, program]));
        using var consumer = new LoadedConsumer(run.Output);
        return consumer.Call<T>("Program", "Run");
    }
}
