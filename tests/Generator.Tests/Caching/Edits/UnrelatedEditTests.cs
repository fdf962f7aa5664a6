using Questline.TestKit;
using static Questline.Generator.Tests.Caching.Edits.EditedProject;

namespace Questline.Generator.Tests.Caching.Edits;

/// <summary>Edits that no table depends on: nothing is computed anew, not even to find it unchanged.</summary>
public class UnrelatedEditTests
{
    [Fact]
    public void Nothing_is_edited() => After(project => project.Clone()).ShouldBeEmpty();

    [Fact]
    public void A_file_is_added() => After(project => project.AddFile("class More;")).ShouldBeEmpty();

    [Fact]
    public void A_file_is_removed() => After(project => project.RemoveFile("// Other:")).ShouldBeEmpty();

    [Fact]
    public void A_member_in_another_file_changes_its_type() => After("public int Count", "public long Count").ShouldBeEmpty();

    [Fact]
    public void A_method_body_changes_in_another_file() => After("Count() => 1", "Count() => 2").ShouldBeEmpty();

    [Fact]
    public void A_comment_changes_above_the_table() => After("// Above.", "// Higher,\n// and longer.").ShouldBeEmpty();

    [Fact]
    public void A_comment_changes_below_the_table() => After("// Below.", "// Lower.").ShouldBeEmpty();

    [Fact]
    public void A_comment_is_added_to_the_table() => After("double Bid,", "double Bid, // The best one.").ShouldBeEmpty();

    [Fact]
    public void A_method_body_changes_in_the_row_type() => After("BestAsk - Bid", "Bid - BestAsk").ShouldBeEmpty();

    [Fact]
    public void A_property_body_changes_in_the_row_type() => After("get => 1", "get => 2").ShouldBeEmpty();

    [Fact]
    public void A_method_is_added_to_the_row_type() =>
        After("public double Spread", "public void Clear() { } public double Spread").ShouldBeEmpty();

    [Fact]
    public void A_private_member_is_added_to_the_row_type() =>
        After("public double Spread", "private int Hidden { get; } public double Spread").ShouldBeEmpty();

    [Fact]
    public void An_attribute_is_added_that_is_not_ours() =>
        After("public double Spread", "[Obsolete] public double Spread").ShouldBeEmpty();

    [Fact]
    public void An_argument_is_added_that_says_what_holds_anyway() =>
        After("\"quotes\"", "\"quotes\", Naming = ColumnNaming.SnakeCase").ShouldBeEmpty();

    [Fact]
    public void A_column_is_given_the_name_that_it_has_anyway() => After("double Bid", "[QuestColumn(\"bid\")] double Bid").ShouldBeEmpty();
}
