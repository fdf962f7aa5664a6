using Questline.TestKit;
using static Questline.Generator.Tests.Caching.Edits.EditedProject;

namespace Questline.Generator.Tests.Caching.Edits;

/// <summary>Edits of types that are refused.</summary>
public class ProblemEditTests
{
    private const string Row = "[QuestTable(\"t\")] public record Row(int A);";

    [Fact]
    public void A_problem_appears() => After("public partial record Order", "public record Order").ShouldBe("""
        Reading: Order Modified
        Problems: Order New
        Tables: Order Removed
        FileSettings: settings Unchanged
        Output: Order New, Order Removed
        """);

    [Fact]
    public void A_problem_moves() => After("// Refused:", "// Refused:\n\n").ShouldBe("""
        Reading: Refused.Value Modified
        Problems: Refused.Value Modified
        Output: Refused.Value Modified
        """);

    [Fact]
    public void A_problem_that_moves_is_reported_where_it_is_now() =>
        Start().Continue(project => project.Replace("// Refused:", "// Refused:\n\n")).Diagnostics
            .ShouldHaveSingleItem().Location.GetLineSpan().StartLinePosition.Line.ShouldBe(3);

    [Fact]
    public void A_problem_stays_where_it_is() => After("Value; }", "Value; } // Why?").ShouldBeEmpty();

    [Fact]
    public void A_problem_has_another_reason() => After("public object? Value", "public nint Value").ShouldBe("""
        Reading: Refused.Value Modified
        Problems: Refused.Value Modified
        Output: Refused.Value Modified
        """);

    [Fact]
    public void A_second_problem_appears() => After("public object? Value;", "public object? Value; public object? Second;").ShouldBe("""
        Reading: Refused.Value Modified
        Problems: Refused.Second New, Refused.Value Unchanged
        Output: Refused.Second New
        """);

    [Fact]
    public void A_problem_disappears() => After("public object? Value", "public string? Value").ShouldBe("""
        Reading: Refused Modified
        Problems: Refused.Value Removed
        Tables: Refused New
        FileSettings: settings Unchanged
        Output: Refused New, Refused.Value Removed
        """);

    [Fact]
    public void A_problem_disappears_with_its_type() =>
        After(project => project.AddFile(Row), project => project.RemoveFile(Row)).ShouldBe("""
        Reading: Row Removed
        Problems: Row Removed
        Output: Row Removed
        """);
}
