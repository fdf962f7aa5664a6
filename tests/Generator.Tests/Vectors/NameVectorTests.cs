using static Questline.Generator.Tests.Vectors.Vector;

namespace Questline.Generator.Tests.Vectors;

public sealed class NameVectorTests(CompiledVectors<NameVectorTests> compiled) : VectorTests<NameVectorTests>(compiled), IVectors
{
    private const string Members = "int BestBidPrice, int HTTPServer, int Level2Price, int ID, int x";
    private const string Values = "1, 2, 3, 4, 5";

    public static IReadOnlyList<Vector> All { get; } =
    [
        Of("in snake case", Members, Values, @"t best_bid_price=1i,http_server=2i,level2_price=3i,id=4i,x=5i\n"),
        new("as they are", $"[QuestTable(\"t\", Naming = ColumnNaming.AsIs)] public partial record Row({Members});", $"new Row({Values})",
            @"t BestBidPrice=1i,HTTPServer=2i,Level2Price=3i,ID=4i,x=5i\n"),
        new("in camel case", $"[QuestTable(\"t\", Naming = ColumnNaming.CamelCase)] public partial record Row({Members});", $"new Row({Values})",
            @"t bestBidPrice=1i,httpServer=2i,level2Price=3i,id=4i,x=5i\n"),
        new("a name that is given has no policy",
            """[QuestTable("T", Naming = ColumnNaming.CamelCase)] public partial record Row([QuestColumn("As Given")] int A);""",
            "new Row(1)", @"T As\ Given=1i\n"),
        Of("underscores", "int _a, int B_c, int __D", "1, 2, 3", @"t a=1i,b_c=2i,d=3i\n"),
        Of("letters beyond ASCII", "int Größe, [QuestSymbol] string 価格", "1, \"a\"", @"t,{x e4bea1 e6a0bc}=a gr{x c3b6 c39f}e=1i\n"),

        new("keywords", """
            namespace @namespace
            {
                [QuestTable("table")]
                public partial class @class { public int @int; [QuestSymbol] public string @is = "a"; [QuestTimestamp] public DateTime? @if; }
            }
            """, "new @namespace.@class { @int = 1 }", @"table,is=a int=1i\n"),
        Of("names that generated code uses itself",
            "int Line, int Writer, string? Row_, [QuestSymbol] string? Format, int? FirstField, int? AfterTable",
            "1, 2, \"r\", \"f\", 5, 6", """t,format=f line=1i,writer=2i,row="r",first_field=5i,after_table=6i\n"""),

        new("table, symbol and field that are escaped", """
            [QuestTable("my table=1")] public partial record Row([QuestSymbol, QuestColumn("k ey=")] string A, [QuestColumn(" f ")] int B);
            """, "new Row(\"x\", 1)", @"my\ table\=1,k\ ey\==x \ f\ =1i\n"),
        new("an escaped name in front of a binary value",
            """[QuestTable("f")] public partial record Row([QuestColumn("my col=")] double A);""", "new Row(1)",
            @"f my\ col\==1\n", @"f my\ col\=={x 3d 10 000000000000f03f}\n"),
        new("escaped names of an enum and a time", """
            [QuestTable("a b")] public partial record Row([QuestColumn("day of=")] DayOfWeek A, [QuestColumn("seen at")] DateTime B);
            """, "new Row(DayOfWeek.Monday, DateTime.UnixEpoch)", @"a\ b,day\ of\==Monday seen\ at=0t\n"),
        new("an escaped name that may be absent",
            """[QuestTable("a=b")] public partial record Row([QuestColumn("c d")] int? A, [QuestColumn("e f")] int? B);""",
            "new Row(null, 2)", @"a\=b e\ f=2i\n"),
        new("an escaped name in a refusal",
            """[QuestTable("a=b")] public partial record Row(int A, [QuestColumn("c =d")] long B);""", "new Row(1, long.MinValue)",
            "refused: (table 'a=b', column 'c =d'): the value is Int64.MinValue"),
        new("punctuation that is legal",
            """[QuestTable("plant-1.csv")] public partial record Row([QuestColumn("a;b|c{d}#@!")] bool A);""", "new Row(true)",
            @"plant-1.csv a;b|c{x 7b}d}#@!=t\n"),
        new("letters and symbols of every length", """
            [QuestTable("größe")] public partial record Row([QuestSymbol, QuestColumn("straße")] string A, [QuestColumn("😀 €")] int B);
            """, "new Row(\"東京\", 1)", @"gr{x c3b6 c39f}e,stra{x c39f}e={x e69db1 e4baac} {x f09f9880}\ {x e282ac}=1i\n"),
        new("names of 127 bytes",
            $"[QuestTable(\"{new string('a', 127)}\")] public partial record Row([QuestColumn(\"{new string('b', 127)}\")] int A);", "new Row(1)",
            $@"{new string('a', 127)} {new string('b', 127)}=1i\n"),
    ];
}
