using Questline.TestKit.Analyzers;
using Questline.TestKit.CodeFixes;
using Questline.TestKit.Tests.Samples;

namespace Questline.TestKit.Tests;

/// <summary>Which fix is taken, and what it means that there is none.</summary>
public class OfferedFixTests
{
    [Fact]
    public Task No_fix_passes_where_both_sources_are_the_same() => VerifyAsync("class [|keep|] { }", "class [|keep|] { }");

    [Fact]
    public Task No_fix_passes_where_the_diagnostic_is_expected_beside_the_source() =>
        CSharpCodeFixVerifier<LowerCaseClass, CapitalLetter>.VerifyCodeFixAsync(
            "class {|#0:keep|} { }",
            CSharpCodeFixVerifier<LowerCaseClass, CapitalLetter>.Diagnostic().WithLocation(0),
            "class {|#0:keep|} { }");

    [Fact]
    public async Task A_fix_that_is_not_expected_fails() =>
        (await Failure.OfAsync(() => VerifyAsync("class [|row|] { }", "class [|row|] { }")))
            .ShouldStartWith("Fixes are offered where none is expected: Call it Row (/0/Test0.cs(1,7,1,10)");

    [Fact]
    public async Task A_fix_that_is_expected_and_not_offered_fails() =>
        (await Failure.OfAsync(() => VerifyAsync("class [|keep|] { }", "class Keep { }"))).ShouldBe("No fix is offered where one is expected.");

    [Fact]
    public Task What_is_not_fixed_may_be_marked() => VerifyAsync("class [|row|] { class [|keep|] { } }", "class Row { class [|keep|] { } }");

    [Fact]
    public async Task What_is_not_fixed_and_not_marked_fails() =>
        (await Failure.OfAsync(() => VerifyAsync("class [|row|] { class [|keep|] { } }", "class Row { class keep { } }")))
            .ShouldContain("Extra:\n    /0/Test0.cs(1,19,1,23): warning TK0001");

    [Fact]
    public Task What_is_not_fixed_may_be_expected_of_the_fixed_project()
    {
        var test = new CSharpCodeFixTest<LowerCaseClass, CapitalLetter>
        {
            TestCode = "class [|row|] { class [|keep|] { } }",
            FixedCode = "class Row { class {|#0:keep|} { } }",
        };
        test.FixedState.ExpectedDiagnostics.Add(new DiagnosticResult(LowerCaseClass.Rule).WithLocation(0).WithArguments("keep"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(0, "Row")]
    [InlineData(1, "TheRow")]
    public Task The_fix_at_an_index_is_taken(int index, string name) => new CSharpCodeFixTest<LowerCaseClass, TwoNames>
    {
        TestCode = "class [|row|] { }",
        FixedCode = $"class {name} {{ }}",
        CodeActionIndex = index,
    }.RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("Capital", "Row")]
    [InlineData("The", "TheRow")]
    public Task The_fix_of_a_key_is_taken(string key, string name) => new CSharpCodeFixTest<LowerCaseClass, TwoNames>
    {
        TestCode = "class [|row|] { }",
        FixedCode = $"class {name} {{ }}",
        CodeActionEquivalenceKey = key,
    }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task An_index_at_which_there_is_no_fix_fails() =>
        (await Failure.OfAsync(() => new CSharpCodeFixTest<LowerCaseClass, TwoNames>
        {
            TestCode = "class [|row|] { }",
            FixedCode = "class Row { }",
            CodeActionIndex = 2,
        }.RunAsync())).ShouldBe("No fix is offered where one is expected.");

    private static Task VerifyAsync(string source, string fixedSource) =>
        CSharpCodeFixVerifier<LowerCaseClass, CapitalLetter>.VerifyCodeFixAsync(source, fixedSource);
}
