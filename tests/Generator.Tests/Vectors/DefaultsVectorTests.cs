using static Questline.Generator.Tests.Vectors.Vector;

namespace Questline.Generator.Tests.Vectors;

/// <summary>What an assembly says for all its tables, and tables that say otherwise.</summary>
public sealed class DefaultsVectorTests(CompiledVectors<DefaultsVectorTests> compiled) : VectorTests<DefaultsVectorTests>(compiled), IVectors
{
    private const string Refused = "refused: the date does not say whether it is UTC or local time";

    public static string Preamble => """
        [assembly: QuestDefaults(Naming = ColumnNaming.CamelCase, UnspecifiedTime = UnspecifiedTime.Refused)]

        public record Quote(int BestBid, DateTime Seen);
        """;

    public static IReadOnlyList<Vector> All { get; } =
    [
        Of("names in camel case", "int BestBid", "1", @"t bestBid=1i\n"),
        Of("a date without a kind is refused", "DateTime V", "new DateTime(2026, 1, 1)", Refused),
        Of("a designated timestamp without a kind is refused", "int V, [QuestTimestamp] DateTime At", "1, new DateTime(2026, 1, 1)",
            Refused),
        Of("a date in UTC", "DateTime V", "DateTime.UnixEpoch", @"t v=0t\n"),
        new("a table of snake case", """[QuestTable("t", Naming = ColumnNaming.SnakeCase)] public partial record Row(int BestBid);""", "new Row(1)",
            @"t best_bid=1i\n"),
        new("a table that takes dates without a kind as UTC",
            """[QuestTable("t", UnspecifiedTime = UnspecifiedTime.Utc)] public partial record Row(DateTime V);""",
            "new Row(new DateTime(2026, 1, 1))", @"t v=1767225600000000t\n"),
        new("a table of a type that is not one's own", """[QuestTableFor(typeof(Quote), "q")] public static partial class Tables;""",
            "new Quote(1, DateTime.UnixEpoch), Tables.Quote", @"q bestBid=1i,seen=0t\n"),
        new("a date without a kind in such a table", """[QuestTableFor(typeof(Quote), "q")] public static partial class Tables;""",
            "new Quote(1, new DateTime(2026, 1, 1)), Tables.Quote", "refused: (table 'q', column 'seen'): the date does not say"),
        new("such a table that says otherwise", """
            [QuestTableFor(typeof(Quote), "q", Naming = ColumnNaming.AsIs, UnspecifiedTime = UnspecifiedTime.Utc)] public static partial class Tables;
            """, "new Quote(1, new DateTime(2026, 1, 1)), Tables.Quote", @"q BestBid=1i,Seen=1767225600000000t\n"),
    ];
}
