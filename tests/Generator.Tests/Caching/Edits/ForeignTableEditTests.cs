using Microsoft.CodeAnalysis.CSharp;
using Questline.TestKit;
using static Questline.Generator.Tests.Caching.Edits.EditedProject;

namespace Questline.Generator.Tests.Caching.Edits;

/// <summary>Edits of tables whose row types are not the user's own.</summary>
public class ForeignTableEditTests
{
    [Fact]
    public void The_row_type_gets_a_member() =>
        After("public object? Tag", "public int Number { get; set; } public object? Tag").ShouldBe(OnlyTick);

    [Fact]
    public void A_body_changes_in_the_row_type() => After("Round() => 1", "Round() => 2").ShouldBeEmpty();

    [Fact]
    public void The_members_interface_names_a_column() =>
        After("[QuestIgnore] object", "[QuestColumn(\"last\")] object Price { get; } [QuestIgnore] object").ShouldBe(OnlyTick);

    [Fact]
    public void The_members_interface_gets_a_comment() =>
        After("[QuestIgnore] object", "[QuestIgnore] /* Never sent. */ object").ShouldBeEmpty();

    [Fact]
    public void A_table_gets_another_name() => After("\"ticks\"", "\"trades\"").ShouldBe(OnlyTick);

    [Fact]
    public void A_property_gets_another_name() => After("\"ticks\",", "\"ticks\", PropertyName = \"Trades\",").ShouldBe("""
        ForeignTables: Tables.Level Unchanged, Tables.Trades Modified
        FileSettings: settings Unchanged
        Output: Tables.Trades Modified
        """);

    [Fact]
    public void A_table_is_added_behind_the_others() =>
        After("\"levels\")]", "\"levels\")]\n[QuestTableFor(typeof(Money), \"money\")]").ShouldBe("""
        ForeignTables: Tables.Level Unchanged, Tables.Money New, Tables.Tick Unchanged
        FileSettings: settings Unchanged
        Output: Tables.Money New
        """);

    [Fact]
    public void A_table_is_removed() => After("[QuestTableFor(typeof(Level), \"levels\")]", "").ShouldBe("""
        ForeignTables: Tables.Level Removed, Tables.Tick Unchanged
        FileSettings: settings Unchanged
        Output: Tables.Level Removed
        """);

    [Fact]
    public void A_method_is_added_to_the_class() =>
        After("partial class Tables { }", "partial class Tables { public static void Clear() { } }").ShouldBeEmpty();

    [Fact]
    public void The_class_is_renamed() => After("partial class Tables", "partial class Vendor").ShouldBe("""
        ForeignTables: Vendor.Level Modified, Vendor.Tick Modified
        FileSettings: settings Unchanged
        Output: Vendor.Level Modified, Vendor.Tick Modified
        """);

    // The compiler knows the tables of a class by their order, and so takes what stands behind a refused one for another.
    [Fact]
    public void A_member_of_the_row_type_is_refused() =>
        After(Refuse).ShouldBe("""
        ForeignTables: Tables.Level Modified, Tables.Level Removed
        FileSettings: settings Unchanged
        Output: Tables.Level Modified, Tables.Level Removed
        """);

    [Fact]
    public void A_member_of_the_row_type_is_mended() => After(Refuse, project => project.Replace("object? Second", "string? Second")).ShouldBe("""
        ForeignTables: Tables.Level New, Tables.Tick Modified
        FileSettings: settings Unchanged
        Output: Tables.Level New, Tables.Tick Modified
        """);

    private static CSharpCompilation Refuse(CSharpCompilation project) =>
        project.Replace("public object? Tag", "public object? Second { get; set; } public object? Tag");
}
