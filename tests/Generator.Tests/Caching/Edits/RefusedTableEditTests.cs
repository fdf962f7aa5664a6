using Questline.TestKit;
using static Questline.Generator.Tests.Caching.Edits.EditedProject;

namespace Questline.Generator.Tests.Caching.Edits;

/// <summary>Edits of types that are refused: while they are, there is nothing to recompute.</summary>
public class RefusedTableEditTests
{
    private const string Row = "[QuestTable(\"t\")] public record Row(int A);";

    [Fact]
    public void A_table_is_refused() => After("public partial record Order", "public record Order").ShouldBe("""
        Tables: Order Removed
        FileSettings: settings Unchanged
        Output: Order Removed
        """);

    [Fact]
    public void A_refused_table_moves() => After("// Refused:", "// Refused:\n\n").ShouldBeEmpty();

    [Fact]
    public void A_refused_table_stays_where_it_is() => After("Value; }", "Value; } // Why?").ShouldBeEmpty();

    [Fact]
    public void A_refused_table_has_another_problem() => After("public object? Value", "public nint Value").ShouldBeEmpty();

    [Fact]
    public void A_refused_table_has_a_second_problem() => After("public object? Value;", "public object? Value; public object? Second;").ShouldBeEmpty();

    [Fact]
    public void A_refused_table_is_mended() => After("public object? Value", "public string? Value").ShouldBe("""
        Tables: Refused New
        FileSettings: settings Unchanged
        Output: Refused New
        """);

    [Fact]
    public void A_refused_table_disappears() => After(project => project.AddFile(Row), project => project.RemoveFile(Row)).ShouldBeEmpty();
}
