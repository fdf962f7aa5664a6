using Questline.Generator.Reading;
using Questline.TestKit;

namespace Questline.Generator.Tests.Refusals;

/// <summary>Of what is refused nothing is generated, and nothing is said: analyzers say it. One case for each kind of problem.</summary>
public class RefusedTableTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { nameof(MappingProblemKind.NotPartial), """[QuestTable("t")] public class Row { public int A; }""" },
        { nameof(MappingProblemKind.TypeWithoutRows), """[QuestTable("t")] public abstract partial class Row { public int A; }""" },
        { nameof(MappingProblemKind.InvalidName), """[QuestTable("a/b")] public partial class Row { public int A; }""" },
        { nameof(MappingProblemKind.NameTooLong), $$"""[QuestTable("{{new string('x', 128)}}")] public partial class Row { public int A; }""" },
        { nameof(MappingProblemKind.DuplicateColumn), OfMembers("public int A; public int a;") },
        { nameof(MappingProblemKind.ReservedName), OfMembers("public int Timestamp;") },
        { nameof(MappingProblemKind.NoColumn), OfMembers("[QuestTimestamp] public DateTime At;") },
        { nameof(MappingProblemKind.UnreadableMember), OfMembers("public int A; [QuestColumn] public static int B;") },
        { nameof(MappingProblemKind.UnsupportedType), OfMembers("public object? A;") },
        { nameof(MappingProblemKind.ColumnTypeMismatch), OfMembers("[QuestColumn(Type = QuestColumnType.Long)] public string? A;") },
        { nameof(MappingProblemKind.NotASymbol), OfMembers("[QuestSymbol] public double A;") },
        { nameof(MappingProblemKind.ColumnDefinition), OfMembers("[QuestColumn(Precision = 1)] public decimal A;") },
        { nameof(MappingProblemKind.SecondTimestamp), OfMembers("public int A; [QuestTimestamp] public DateTime B; [QuestTimestamp] public DateTime C;") },
        { nameof(MappingProblemKind.TimestampType), OfMembers("public int A; [QuestTimestamp] public string? B;") },
        { nameof(MappingProblemKind.TimeUnit), OfMembers("public TimeSpan A;") },
        { nameof(MappingProblemKind.Deduplication), OfMembers("[QuestKey] public int A;") },
        { nameof(MappingProblemKind.TableDefinition), """[QuestTable("t", Ttl = "soon")] public partial class Row { public int A; }""" },
        { nameof(MappingProblemKind.Converter), OfMembers("[QuestConverter(typeof(object))] public int A;") },
        { nameof(MappingProblemKind.Flatten), OfMembers("[QuestFlatten] public string? A;") },
        { nameof(MappingProblemKind.StrayAttribute), """[QuestTable("t")] public partial class Row([QuestKey] int a) { public int B => a; }""" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Nothing_is_generated_or_reported(string kind, string source)
    {
        GeneratorRun run = SourceGeneratorVerifier<TableGenerator>.Run([source, TableSource.Trade]);

        run.Files.ShouldHaveSingleItem(kind).HintName.ShouldBe("Demo.Trade.g.cs");
        run.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Every_kind_of_problem_has_a_case() => Cases.Select(row => row.Data.Item1).ShouldBe(Enum.GetNames<MappingProblemKind>(), ignoreOrder: true);

    [Fact]
    public void One_table_that_is_wrong_does_not_take_another_with_it() =>
        SourceGeneratorVerifier<TableGenerator>.Run(
            [
                "public class Quote { public double Bid { get; set; } }",
                """[QuestTableFor(typeof(Quote), "a?"), QuestTableFor(typeof(Quote), "b", PropertyName = "B")] public partial class Tables;""",
            ])
            .Files.ShouldHaveSingleItem().HintName.ShouldBe("Tables.B.g.cs");

    private static string OfMembers(string members) => $$"""[QuestTable("t")] public partial class Row { {{members}} }""";
}
