namespace Questline.Generator.Tests.Vectors;

/// <summary>What a row type may look like.</summary>
public sealed class ShapeVectorTests(CompiledVectors<ShapeVectorTests> compiled) : VectorTests<ShapeVectorTests>(compiled), IVectors
{
    public static IReadOnlyList<Vector> All { get; } =
    [
        new("a record", """[QuestTable("t")] public partial record Row(int A, string B);""", """new Row(1, "b")""", """t a=1i,b="b"\n"""),
        new("a record struct", """[QuestTable("t")] public readonly partial record struct Row(int A, string B);""",
            """new Row(1, "b")""", """t a=1i,b="b"\n"""),
        new("a struct of fields", """[QuestTable("t")] public partial struct Row { public int A; public bool B; }""", "new Row { A = 1, B = true }",
            @"t a=1i,b=t\n"),
        new("a class with a primary constructor",
            """[QuestTable("t")] public partial class Row(int a) { public int A { get; } = a; }""", "new Row(1)",
            @"t a=1i\n"),
        new("a class of required and init members", """
            [QuestTable("t")]
            public partial class Row
            {
                public required int A { get; init; }
                public int B { get; private set; } = 2;
                public readonly int C = 3;
                internal int Hidden { get; set; }
                public int WriteOnly { set { } }
                public static int Shared => 9;
                public const int Limit = 8;
                public int this[int index] => index;
            }
            """, "new Row { A = 1 }", @"t a=1i,b=2i,c=3i\n"),
        new("private members that carry an attribute", """
            [QuestTable("t")]
            public partial class Row
            {
                [QuestColumn("raw")] private readonly double _raw = 1.5;
                [QuestSymbol] private string Hidden => "h";
                [QuestTimestamp] private DateTime At => DateTime.UnixEpoch;
            }
            """, "new Row()", @"t,hidden=h raw=1.5 0\n", @"t,hidden=h raw={1.5} 0t\n"),
        new("a positional record with members besides", """
            [QuestTable("t")]
            public partial record Row([QuestSymbol] string A, int B) { public int C => B * 2; }
            """, """new Row("a", 3)""", @"t,a=a b=3i,c=6i\n"),
        new("a type in several parts", """
            [QuestTable("t")] public partial record struct Row(int A);
            public partial record struct Row { public int B { get; init; } }
            """, "new Row(1) { B = 2 }", @"t a=1i,b=2i\n"),
        new("a type nested in types of every kind", """
            public static partial class Outer
            {
                public partial interface IMiddle
                {
                    public partial record struct Inner { [QuestTable("t")] public partial class Row { public int A { get; init; } } }
                }
            }
            """, "new Outer.IMiddle.Inner.Row { A = 1 }", @"t a=1i\n"),
        new("a namespace of its own",
            """namespace Deep.Down { [QuestTable("t")] public partial record Row(int A); }""", "new Deep.Down.Row(1)", @"t a=1i\n"),
        new("an ignored member", """[QuestTable("t")] public partial record Row(int A, [QuestIgnore] object B, int C);""", "new Row(1, new(), 3)",
            @"t a=1i,c=3i\n"),
        new("symbols stand in front, all else as declared", """
            [QuestTable("t")]
            public partial record Row(int A, [QuestTimestamp] DateTime At, DayOfWeek B, bool C, [QuestSymbol] string D);
            """, """new Row(1, DateTime.UnixEpoch, DayOfWeek.Sunday, false, "d")""", @"t,b=Sunday,d=d a=1i,c=f 0\n", @"t,b=Sunday,d=d a=1i,c=f 0t\n"),

        new("members of base types come first", """
            public abstract class First { public int A => 1; [QuestTimestamp] public DateTime At => DateTime.UnixEpoch; }
            public class Second : First { [QuestSymbol] public string S => "s"; public int B => 2; }
            [QuestTable("t")] public sealed partial class Row : Second { public int C => 3; }
            """, "new Row()", @"t,s=s a=1i,b=2i,c=3i 0\n", @"t,s=s a=1i,b=2i,c=3i 0t\n"),
        new("an override keeps its place and its attributes", """
            public class Base { [QuestColumn("one")] public virtual int A => 1; public int B => 2; }
            [QuestTable("t")] public partial class Row : Base { public override int A => 10; }
            """, "new Row()", @"t one=10i,b=2i\n"),
        new("an override with attributes of its own", """
            public class Base { [QuestColumn("one")] public virtual int A => 1; public int B => 2; }
            [QuestTable("t")] public partial class Row : Base { [QuestColumn("uno")] public override int A => 10; }
            """, "new Row()", @"t uno=10i,b=2i\n"),
        new("an override that is ignored", """
            public class Base { public virtual int A => 1; public int B => 2; }
            [QuestTable("t")] public partial class Row : Base { [QuestIgnore] public override int A => 10; }
            """, "new Row()", @"t b=2i\n"),
        new("a member that hides another", """
            public class Base { public int A => 1; public int B => 2; }
            [QuestTable("t")] public partial class Row : Base { public new string A => "x"; }
            """, "new Row()", """t a="x",b=2i\n"""),
        new("a record that inherits from a record", """
            public abstract record Event([QuestSymbol] string Id, [QuestTimestamp] DateTime At);
            [QuestTable("t")] public partial record Click(string Id, DateTime At, int X) : Event(Id, At);
            """, """new Click("a", DateTime.UnixEpoch, 1)""", @"t,id=a x=1i 0\n", @"t,id=a x=1i 0t\n"),
        new("a table that inherits from a table", """
            [QuestTable("events")] public partial record Event(int Id);
            [QuestTable("clicks")] public partial record Click(int Id, int X) : Event(Id);
            """, "new Click(1, 2)", @"clicks id=1i,x=2i\n"),
        new("a base type of type arguments", """
            public class Base<T> { public T? Value { get; init; } }
            [QuestTable("t")] public partial class Row : Base<double> { public int A => 1; }
            """, "new Row { Value = 0.5 }", @"t value=0.5,a=1i\n", @"t value={0.5},a=1i\n"),

        new("a first field that is present", """[QuestTable("t")] public partial record Row(int? A, int B);""", "new Row(1, 2)",
            @"t a=1i,b=2i\n"),
        new("a first field that is absent", """[QuestTable("t")] public partial record Row(int? A, int B);""", "new Row(null, 2)",
            @"t b=2i\n"),
        new("fields of which the last is present", """[QuestTable("t")] public partial record Row(int? A, int? B, string? C);""",
            """new Row(null, null, "c")""", """t c="c"\n"""),
        new("fields of which the middle is absent", """[QuestTable("t")] public partial record Row(int A, int? B, int C);""", "new Row(1, null, 3)",
            @"t a=1i,c=3i\n"),
        new("symbols without any field", """[QuestTable("t")] public partial record Row(DayOfWeek? S, int? A, [QuestTimestamp] DateTime At);""",
            "new Row(DayOfWeek.Monday, null, DateTime.UnixEpoch)", @"t,s=Monday 0\n", @"t,s=Monday 0t\n"),
        new("fields without any symbol", """[QuestTable("t")] public partial record Row(DayOfWeek? S, int? A, [QuestTimestamp] DateTime At);""",
            "new Row(null, 1, DateTime.UnixEpoch)", @"t a=1i 0\n", @"t a=1i 0t\n"),
        new("nothing at all", """[QuestTable("t")] public partial record Row(DayOfWeek? S, int? A);""",
            "new Row(null, null)", "refused: (table 't'): every column is null; a row needs at least one symbol or field"),
        new("nothing but a timestamp",
            """[QuestTable("t")] public partial record Row([QuestSymbol] string? S, double[]? A, [QuestTimestamp] DateTime At);""",
            "new Row(null, null, DateTime.UnixEpoch)", "refused: (table 't'): every column is null"),
        new("nothing of symbols alone", """[QuestTable("t")] public partial record Row([QuestSymbol] string? S);""", "new Row(null)",
            "refused: every column is null"),

        new("dates without a kind as local time", """
            [QuestTable("t", UnspecifiedTime = UnspecifiedTime.Local)]
            public partial record Row(DateTime A, DateTime? B, [QuestTimestamp] DateTime At);
            public static class Local
            {
                public static DateTime Noon { get; } =
                    DateTime.SpecifyKind(new DateTime(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc).ToLocalTime(), DateTimeKind.Unspecified);
            }
            """, "new Row(Local.Noon, Local.Noon, Local.Noon)",
            @"t a=1767268800000000t,b=1767268800000000t 1767268800000000000\n", @"t a=1767268800000000t,b=1767268800000000t 1767268800000000t\n"),
        new("UTC where dates without a kind are local time",
            """[QuestTable("t", UnspecifiedTime = UnspecifiedTime.Local)] public partial record Row(DateTime A);""",
            "new Row(DateTime.UnixEpoch)", @"t a=0t\n"),
        new("dates without a kind that are refused",
            """[QuestTable("t", UnspecifiedTime = UnspecifiedTime.Refused)] public partial record Row(DateTime A);""",
            "new Row(new DateTime(2026, 1, 1))", "refused: (table 't', column 'a'): the date does not say whether it is UTC or local time"),
        new("a date without a kind that is refused and may be absent", """
            [QuestTable("t", UnspecifiedTime = UnspecifiedTime.Refused)] public partial record Row(int A, [QuestTimestamp] DateTime? At);
            """, "new Row(1, new DateTime(2026, 1, 1))", "refused: (table 't', column 'at'): the date does not say whether it is UTC or local time"),
        new("UTC and no date where dates without a kind are refused", """
            [QuestTable("t", UnspecifiedTime = UnspecifiedTime.Refused)] public partial record Row(DateTime A, DateTime? B, DateTimeOffset C);
            """, "new Row(DateTime.UnixEpoch, null, default)", @"t a=0t,c=-62135596800000000t\n"),
    ];
}
