using static Questline.Generator.Tests.Caching.Edits.EditedProject;

namespace Questline.Generator.Tests.Caching.Edits;

/// <summary>Edits in other files than the table's: what it is made of is noticed, and the rest is not.</summary>
public class DependencyEditTests
{
    [Fact]
    public void A_base_type_gets_a_member() =>
        After("public string? Note", "public int Added { get; init; } public string? Note").ShouldBe(OnlyQuote);

    [Fact]
    public void A_base_type_loses_a_member() => After("public string? Note { get; init; }", "").ShouldBe(OnlyQuote);

    [Fact]
    public void An_attribute_changes_in_a_base_type() => After("[QuestTimestamp]", "[QuestTimestamp(\"time\")]").ShouldBe(OnlyQuote);

    [Fact]
    public void A_comment_is_added_to_a_base_type() => After("public string? Note", "/* Remark. */ public string? Note").ShouldBeEmpty();

    [Fact]
    public void A_method_body_changes_in_a_base_type() => After("Length() => 1", "Length() => 2").ShouldBeEmpty();

    [Fact]
    public void An_enum_gets_a_value() => After("Sell }", "Sell, Short }").ShouldBe(OnlyQuote);

    [Fact]
    public void An_enum_value_gets_another_text() =>
        After("\"sold\"", "\"short\"").ShouldBe(OnlyQuote);

    [Fact]
    public void A_comment_is_added_to_an_enum() => After("Buy,", "Buy, /* and */").ShouldBeEmpty();

    [Fact]
    public void A_converter_makes_another_type() =>
        After("Money, long>\n{\n    public static long", "Money, double>\n{\n    public static double").ShouldBe(OnlyQuote);

    [Fact]
    public void A_converter_may_give_null() =>
        After("Money, long>\n{\n    public static long", "Money, long?>\n{\n    public static long?").ShouldBe(OnlyQuote);

    [Fact]
    public void The_body_of_a_converter_changes() => After("Amount * 100", "Amount * 1000").ShouldBeEmpty();

    [Fact]
    public void A_converter_of_the_assembly_makes_another_type() =>
        After("Instant, long>\n{\n    public static long", "Instant, double>\n{\n    public static double").ShouldBe(OnlyQuote);

    [Fact]
    public void The_body_changes_of_a_converter_of_the_assembly() => After("=> value.Ticks", "=> value.Ticks / 10").ShouldBeEmpty();

    [Fact]
    public void A_flattened_type_gets_a_member() => After("Level(double Price,", "Level(double Price, int Depth,").ShouldBe("""
        Tables: Quote Modified
        ForeignTables: Tables.Level Modified, Tables.Tick Unchanged
        Output: Quote Modified, Tables.Level Modified
        """);

    [Fact]
    public void An_attribute_changes_in_a_flattened_type() => After("\"qty\"", "\"volume\"").ShouldBe("""
        Tables: Quote Modified
        ForeignTables: Tables.Level Modified, Tables.Tick Unchanged
        Output: Quote Modified, Tables.Level Modified
        """);

    [Fact]
    public void A_body_changes_in_a_flattened_type() => After("Price * Size", "Size * Price").ShouldBeEmpty();
}
