using static Questline.Generator.Tests.Caching.Edits.EditedProject;

namespace Questline.Generator.Tests.Caching.Edits;

/// <summary>Edits of a table: it is read and generated anew, and no other is.</summary>
public class TableEditTests
{
    [Fact]
    public void A_member_is_added() =>
        After("public double Spread", "public int Size { get; set; } public double Spread").ShouldBe(OnlyQuote);

    [Fact]
    public void A_member_is_removed() => After("public double Middle { get => 1; }", "").ShouldBe(OnlyQuote);

    [Fact]
    public void A_member_is_renamed() => After("Middle", "Mean").ShouldBe(OnlyQuote);

    [Fact]
    public void A_member_changes_its_type() => After("public double Middle", "public float Middle").ShouldBe(OnlyQuote);

    [Fact]
    public void A_member_may_become_null() => After("double BestAsk", "double? BestAsk").ShouldBe(OnlyQuote);

    [Fact]
    public void Two_members_change_places() =>
        After("double Bid,\n    double BestAsk", "double BestAsk,\n    double Bid").ShouldBe(OnlyQuote);

    [Fact]
    public void A_member_gets_an_attribute() => After("public double Middle", "[QuestIgnore] public double Middle").ShouldBe(OnlyQuote);

    [Fact]
    public void A_member_loses_its_attribute() => After("[QuestSymbol] string", "string").ShouldBe(OnlyQuote);

    [Fact]
    public void The_table_gets_another_name() => After("\"quotes\"", "\"prices\"").ShouldBe(OnlyQuote);

    [Fact]
    public void A_column_gets_another_name() => After("\"latency\"", "\"delay\"").ShouldBe(OnlyQuote);

    [Fact]
    public void A_unit_changes() => After("TimestampUnit.Milliseconds", "TimestampUnit.Seconds").ShouldBe(OnlyQuote);

    [Fact]
    public void The_naming_changes() => After("\"quotes\"", "\"quotes\", Naming = ColumnNaming.AsIs").ShouldBe(OnlyQuote);

    [Fact]
    public void A_prefix_changes() => After("\"best_\"", "\"top_\"").ShouldBe(OnlyQuote);

    [Fact]
    public void The_partition_changes() => After("\"quotes\"", "\"quotes\", PartitionBy = PartitionBy.Hour").ShouldBe(OnlyQuote);

    [Fact]
    public void The_type_moves_to_another_namespace() => After("// Above.", "namespace Demo;").ShouldBe("""
        Tables: Demo.Quote Modified
        FileSettings: settings Unchanged
        Output: Demo.Quote Modified
        """);

    [Fact]
    public void The_type_is_renamed() => After("partial record Quote", "partial record Quotation").ShouldBe("""
        Tables: Quotation Modified
        FileSettings: settings Unchanged
        Output: Quotation Modified
        """);
}
