namespace Questline.Generator.Tests.Vectors;

/// <summary>Tables of types that one does not own.</summary>
public sealed class TableForVectorTests(CompiledVectors<TableForVectorTests> compiled) : VectorTests<TableForVectorTests>(compiled), IVectors
{
    private const string Quote = "new Vendor.Quote { Symbol = \"A B\", Bid = 1.5, Ask = 2, Time = DateTime.UnixEpoch }";

    public static string Preamble => """
        namespace Vendor
        {
            public class Base { public int Id { get; set; } = 7; }
            public class Quote : Base
            {
                public string Symbol { get; set; } = "";
                public double Bid { get; set; }
                public double? Ask { get; set; }
                public DateTime Time { get; set; }
                private int Hidden { get; set; } = 1;
            }
            public struct Point { public int X; public int Y { get; set; } }
            public readonly record struct Reading<T>(string Sensor, T Value);
            public record Tick([QuestSymbol] string Name, [QuestIgnore] int Inner);
            public record Book(Point Bid, Point? Ask);
            public readonly record struct Id(int Value);
            public record Order(Id Id, long Entered, string? Note, DayOfWeek Day);
        }
        """;

    public static IReadOnlyList<Vector> All { get; } =
    [
        new("every public member by its name",
            """[QuestTableFor(typeof(Vendor.Quote), "quotes")] public static partial class Tables;""", $"{Quote}, Tables.Quote",
            """quotes id=7i,symbol="A B",bid=1.5,ask=2,time=0t\n""", """quotes id=7i,symbol="A B",bid={1.5},ask={2},time=0t\n"""),
        new("members with attributes", """
            [QuestTableFor(typeof(Vendor.Quote), "my quotes", Members = typeof(Columns))]
            public static partial class Tables
            {
                private interface Columns
                {
                    [QuestIgnore] object Id { get; }
                    [QuestSymbol] object Symbol { get; }
                    [QuestColumn("offer =")] object Ask { get; }
                    [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] object Time { get; }
                }
            }
            """, $"{Quote}, Tables.Quote", @"my\ quotes,symbol=A\ B bid=1.5,offer\ \==2 0\n", @"my\ quotes,symbol=A\ B bid={1.5},offer\ \=={2} 0n\n"),
        new("members that are absent or at their default",
            """[QuestTableFor(typeof(Vendor.Quote), "quotes")] public static partial class Tables;""", "new Vendor.Quote(), Tables.Quote",
            """quotes id=7i,symbol="",bid=0,time=-62135596800000000t\n""", """quotes id=7i,symbol="",bid={0},time=-62135596800000000t\n"""),
        new("a member that must not be absent", """[QuestTableFor(typeof(Vendor.Quote), "quotes")] public static partial class Tables;""",
            "new Vendor.Quote { Symbol = null! }, Tables.Quote", "refused: (table 'quotes', column 'symbol'): the value is null"),
        new("a struct and a name of its own",
            """[QuestTableFor(typeof(Vendor.Point), "points", PropertyName = "default")] public partial class Tables;""",
            "new Vendor.Point { X = 1, Y = 2 }, Tables.@default", @"points x=1i,y=2i\n"),
        new("a naming policy", """
            [QuestTableFor(typeof(Vendor.Quote), "q", Naming = ColumnNaming.AsIs, Members = typeof(IColumns))] public partial class Tables;
            public interface IColumns { [QuestIgnore] object Bid { get; } [QuestIgnore] object Ask { get; } [QuestTimestamp] object Time { get; } }
            """, $"{Quote}, Tables.Quote", """q Id=7i,Symbol="A B" 0\n""", """q Id=7i,Symbol="A B" 0t\n"""),
        new("a generic type", """[QuestTableFor(typeof(Vendor.Reading<double>), "readings")] public static partial class Tables;""",
            "new Vendor.Reading<double>(\"s\", 0.5), Tables.Reading", """readings sensor="s",value=0.5\n""", """readings sensor="s",value={0.5}\n"""),
        new("one generic type twice", """
            [QuestTableFor(typeof(Vendor.Reading<int>), "counts", PropertyName = "Counts")]
            [QuestTableFor(typeof(Vendor.Reading<DayOfWeek>), "days", PropertyName = "Days")]
            public static partial class Tables;
            """, "new Vendor.Reading<DayOfWeek>(\"s\", DayOfWeek.Monday), Tables.Days", """days,value=Monday sensor="s"\n"""),
        new("attributes of the type itself", """[QuestTableFor(typeof(Vendor.Tick), "ticks")] public static partial class Tables;""",
            "new Vendor.Tick(\"a\", 1), Tables.Tick", @"ticks,name=a\n"),
        new("members that say otherwise than the type itself", """
            [QuestTableFor(typeof(Vendor.Tick), "ticks", Members = typeof(IColumns))] public static partial class Tables;
            public interface IColumns { string Name { get; } [QuestColumn("outer")] int Inner { get; } }
            """, "new Vendor.Tick(\"a\", 1), Tables.Tick", """ticks name="a",outer=1i\n"""),
        new("flattened members", """
            [QuestTableFor(typeof(Vendor.Book), "books", Members = typeof(IColumns))] public static partial class Tables;
            public interface IColumns { [QuestFlatten(Prefix = "bid_")] object Bid { get; } [QuestFlatten(Prefix = "ask_")] object Ask { get; } }
            """, "new Vendor.Book(new Vendor.Point { X = 1, Y = 2 }, null), Tables.Book", @"books bid_x=1i,bid_y=2i\n"),
        new("converters, units and numbers", """
            [QuestTableFor(typeof(Vendor.Order), "orders", Members = typeof(Columns))] public static partial class Tables;
            public class Columns
            {
                [QuestSymbol, QuestConverter(typeof(IdText))] public int Id;
                [QuestTimestamp(Unit = TimestampUnit.Milliseconds)] public int Entered;
                [QuestColumn(Type = QuestColumnType.Byte)] public int Day;
            }
            public struct IdText : IQuestConverter<Vendor.Id, string> { public static string Convert(Vendor.Id value) => $"#{value.Value}"; }
            """, "new Vendor.Order(new(5), 2, \"n\", DayOfWeek.Saturday), Tables.Order",
            """orders,id=#5 note="n",day=6i 2000000\n""", """orders,id=#5 note="n",day=6i 2000t\n"""),
        new("a date without a kind",
            """[QuestTableFor(typeof(Vendor.Quote), "q", UnspecifiedTime = UnspecifiedTime.Refused)] public static partial class Tables;""",
            "new Vendor.Quote(), Tables.Quote", "refused: (table 'q', column 'time'): the date does not say"),
    ];
}
