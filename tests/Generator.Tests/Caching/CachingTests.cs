using System.Globalization;
using Microsoft.CodeAnalysis;
using Questline.TestKit;

namespace Questline.Generator.Tests.Caching;

/// <summary>An edit costs what it changes: nothing for one that touches no table, and all that must be for the others.</summary>
public class CachingTests
{
    private const string Quote = """
        namespace Demo;
        // Remark.
        [QuestTable("quotes")]
        public partial record Quote([QuestSymbol] string Symbol, double Bid)
        {
            public double Ask { get => 1; }
        }
        """;

    private static GeneratorRun First => GeneratorRun.Start<TableGenerator>(Consumer.Create([TableSource.Trade, Quote, Refused, Foreign]));

    private const string Foreign = """
        public class Tick { public int A { get; set; } public object? B { get; set; } }
        [QuestTableFor(typeof(Tick), "refused")]
        [QuestTableFor(typeof(Tick), "ticks", PropertyName = "Ticks", Members = typeof(Columns))]
        public partial class Tables { private interface Columns { [QuestIgnore] object B { get; } } }
        """;

    private const string Refused = """
        [QuestTable("refused")]
        public class Refused;
        """;

    [Fact]
    public void Nothing_is_recomputed_for_the_same_project() =>
        First.Continue(project => project.Clone()).AssertNothingRecomputed(StepNames.All);

    [Fact]
    public void Nothing_is_recomputed_for_another_file() =>
        First.Continue(project => project.AddFile("class Other;")).AssertNothingRecomputed(StepNames.All);

    [Fact]
    public void Nothing_is_recomputed_for_a_remark_above_a_table() =>
        First.Continue(project => project.Replace("// Remark.", "// Another remark,\n// and longer."))
            .AssertNothingRecomputed(StepNames.All);

    [Fact]
    public void Nothing_is_recomputed_for_the_body_of_a_property() =>
        First.Continue(project => project.Replace("get => 1;", "get => 2;")).AssertNothingRecomputed(StepNames.All);

    [Fact]
    public void Every_step_has_a_name_that_the_run_knows() =>
        StepNames.All.ShouldBeSubsetOf(First.Result.TrackedSteps.Keys);

    [Theory]
    [InlineData("double Bid", "double BestBid")]
    [InlineData("double Bid", "double? Bid")]
    [InlineData("double Bid", "long Bid")]
    [InlineData("double Bid", "double Bid, int Size")]
    [InlineData("double Bid", "[QuestIgnore] double Bid")]
    [InlineData("[QuestSymbol] string Symbol, double Bid", "string Symbol, double Bid")]
    [InlineData("\"quotes\"", "\"quotes\", Naming = ColumnNaming.AsIs")]
    [InlineData("\"quotes\"", "\"ticks\"")]
    [InlineData("partial record Quote", "partial record class Quotation")]
    public void Only_the_edited_table_is_generated_anew(string text, string replacement) =>
        First.Continue(project => project.Replace(text, replacement)).CountRegenerated().ShouldBe(1);

    [Fact]
    public void A_table_is_generated_anew_when_an_enum_in_another_file_changes()
    {
        GeneratorRun first = GeneratorRun.Start<TableGenerator>(Consumer.Create(
            ["""[QuestTable("t")] public partial record struct Row(Side Side);""", "public enum Side { Buy, Sell }", Quote]));

        first.Continue(project => project.Replace("Sell", "Sell, Short")).CountRegenerated().ShouldBe(1);
    }

    [Fact]
    public void A_diagnostic_moves_with_the_code()
    {
        GeneratorRun edited = First.Continue(project => project.Replace("public class Refused", "\n\npublic class Refused"));

        edited.Diagnostics.Single(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Contains("'Refused'", StringComparison.Ordinal)).Location.GetLineSpan().StartLinePosition.Line.ShouldBe(3);
        edited.Reasons(StepNames.Problems).ShouldBe([IncrementalStepRunReason.Modified]);
    }
}
