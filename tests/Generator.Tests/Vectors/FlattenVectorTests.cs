namespace Questline.Generator.Tests.Vectors;

public sealed class FlattenVectorTests(CompiledVectors<FlattenVectorTests> compiled) : VectorTests<FlattenVectorTests>(compiled), IVectors
{
    private const string Venue = "new Venue { Name = \"X\", Best = new Level(1, 2) }";

    public static string Preamble => """
        public readonly record struct Level(int Price, [QuestColumn("qty")] long Size);
        public class Venue
        {
            [QuestSymbol] public required string Name { get; init; }
            public string? Note { get; init; }
            [QuestFlatten(Prefix = "best_")] public Level? Best { get; init; }
        }
        public record Outer([QuestFlatten(Prefix = "in ")] Inner? Inner);
        public record Inner(int? A, [QuestFlatten(Prefix = "=")] Level Level);
        public class Timed { public int A => 1; [QuestTimestamp] public DateTime At => DateTime.UnixEpoch; [QuestIgnore] public object? B => null; }
        """;

    public static IReadOnlyList<Vector> All { get; } =
    [
        Of("members with a prefix",
            "[QuestFlatten(Prefix = \"bid_\")] Level Bid, [QuestFlatten(Prefix = \"ask_\")] Level Ask", "new(1, 2), new(3, 4)",
            @"t bid_price=1i,bid_qty=2i,ask_price=3i,ask_qty=4i\n"),
        Of("members without a prefix", "int X, [QuestFlatten] Level Level, int Y", "0, new(1, 2), 3", @"t x=0i,price=1i,qty=2i,y=3i\n"),
        Of("a prefix is written as it is", "[QuestFlatten(Prefix = \"My Bid=\")] Level Bid", "new(1, 2)",
            @"t My\ Bid\=price=1i,My\ Bid\=qty=2i\n"),
        Of("a prefix and a naming policy", "[QuestFlatten(Prefix = \"bid\")] Level Bid", "new(1, 2)",
            @"t bidPrice=1i,bidqty=2i\n", "Naming = ColumnNaming.AsIs"),
        Of("a value that is present", "[QuestFlatten(Prefix = \"a_\")] Level? A, int B", "new Level(1, 2), 3",
            @"t a_price=1i,a_qty=2i,b=3i\n"),
        Of("a value that is null", "[QuestFlatten(Prefix = \"a_\")] Level? A, int B", "null, 3", @"t b=3i\n"),
        Of("a symbol moves to the front", "int A, [QuestFlatten] Venue Venue", $"1, {Venue}", @"t,name=X a=1i,best_price=1i,best_qty=2i\n"),
        Of("a flattened member in a flattened member that is null", "[QuestFlatten] Venue Venue", "new Venue { Name = \"X\", Note = \"n\" }",
            """t,name=X note="n"\n"""),
        Of("an object that may be null", "[QuestFlatten] Venue? Venue, int A", $"{Venue}, 1", @"t,name=X best_price=1i,best_qty=2i,a=1i\n"),
        Of("an object that is null", "[QuestFlatten] Venue? Venue, int A", "null, 1", @"t a=1i\n"),
        Of("prefixes add up", "[QuestFlatten(Prefix = \"o\")] Outer? Outer", "new Outer(new Inner(1, new(2, 3)))",
            @"t oin\ a=1i,oin\ \=price=2i,oin\ \=qty=3i\n"),
        Of("null in the middle", "[QuestFlatten] Outer? Outer, int B", "new Outer(null), 1", @"t b=1i\n"),
        Of("null at the end", "[QuestFlatten] Outer Outer", "new Outer(new Inner(null, new(2, 3)))", @"t in\ \=price=2i,in\ \=qty=3i\n"),
        Of("nothing is left", "[QuestFlatten] Outer? Outer", "null", "refused: (table 't'): every column is null"),
        new("a designated timestamp inside", Table("int X, [QuestFlatten] Timed Timed"), "new Row(0, new Timed())",
            @"t x=0i,a=1i 0\n", @"t x=0i,a=1i 0t\n"),
        new("a designated timestamp inside what is null", Table("int X, [QuestFlatten] Timed? Timed"), "new Row(0, null)", @"t x=0i\n"),
    ];

    private static Vector Of(string name, string members, string values, string line, string options = "") =>
        new(name, Table(members, options), $"new Row({values})", line);

    private static string Table(string members, string options = "") =>
        $"[QuestTable(\"t\"{(options.Length > 0 ? ", " : "")}{options})] public partial record struct Row({members});";
}
