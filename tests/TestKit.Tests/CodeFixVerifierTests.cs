using Questline.TestKit.Analyzers;
using Questline.TestKit.CodeFixes;
using Questline.TestKit.Tests.Samples;

namespace Questline.TestKit.Tests;

/// <summary>What the verifier of fixes compares, and that it fails where that differs.</summary>
public class CodeFixVerifierTests
{
    private const string Source = "class [|row|] { class [|cell|] { } }";
    private const string Fixed = "class Row { class Cell { } }";

    [Fact]
    public Task A_fix_that_gives_the_expected_text_passes() => VerifyAsync<CapitalLetter>(Source, Fixed);

    [Fact]
    public Task A_diagnostic_may_be_expected_beside_the_source() =>
        CSharpCodeFixVerifier<LowerCaseClass, CapitalLetter>.VerifyCodeFixAsync(
            "class {|#0:row|} { }",
            CSharpCodeFixVerifier<LowerCaseClass, CapitalLetter>.Diagnostic().WithLocation(0).WithArguments("row"),
            "class Row { }");

    [Fact]
    public async Task A_fix_that_gives_another_text_fails() =>
        (await Failure.OfAsync(() => VerifyAsync<CapitalLetter>("class [|row|] { }", "class ROW { }")))
            .ShouldBe("The fixed project is not as expected in /0/Test0.cs:\n- class ROW { }\n+ class Row { }\n");

    [Fact]
    public async Task White_space_is_text_too() =>
        (await Failure.OfAsync(() => VerifyAsync<CapitalLetter>("class [|row|] { }", "class Row  { }")))
            .ShouldContain("- class Row  { }\n+ class Row { }");

    [Fact]
    public async Task A_diagnostic_of_the_source_that_is_not_expected_fails() =>
        (await Failure.OfAsync(() => VerifyAsync<CapitalLetter>("class row { }", "class Row { }")))
            .ShouldStartWith("The source has other diagnostics than expected.");

    [Fact]
    public async Task A_source_that_does_not_compile_fails() =>
        (await Failure.OfAsync(() => VerifyAsync<CapitalLetter>("class [|row|] : Missing { }", "class Row : Missing { }")))
            .ShouldContain("error CS0246");

    [Fact]
    public Task An_error_of_the_compiler_that_stays_may_be_marked_in_both() =>
        VerifyAsync<CapitalLetter>("class [|row|] : {|CS0246:Missing|} { }", "class Row : {|CS0246:Missing|} { }");

    [Fact]
    public Task An_expected_error_of_the_compiler_is_expected_after_the_fix_too() =>
        CSharpCodeFixVerifier<LowerCaseClass, CapitalLetter>.VerifyCodeFixAsync(
            "class [|row|] : {|#0:Missing|} { }",
            DiagnosticResult.CompilerError("CS0246").WithLocation(0),
            "class Row : {|#0:Missing|} { }");

    [Fact]
    public async Task A_fix_after_which_the_source_does_not_compile_fails() =>
        (await Failure.OfAsync(() => VerifyAsync<BrokenName>("class [|row|] { }", "class Row- { }")))
            .ShouldStartWith("The fixed project has other diagnostics than expected.");

    [Fact]
    public async Task A_fix_that_never_comes_to_an_end_fails() =>
        (await Failure.OfAsync(() => VerifyAsync<LongerName>("class [|row|] { }", "class [|rowx|] { }")))
            .ShouldStartWith("The fix does not come to an end: after 1 there is still Call it rowxx (/0/Test0.cs(1,7,1,11)");

    [Fact]
    public async Task A_fix_that_changes_nothing_fails() =>
        (await Failure.OfAsync(() => VerifyAsync<SameName>("class [|row|] { }", "class Row { }")))
            .ShouldBe("The fix changes no text: Call it row");

    [Fact]
    public async Task A_fix_that_takes_more_steps_than_there_are_diagnostics_fails() =>
        (await Failure.OfAsync(() => VerifyAsync<TwoSteps>("class [|row|] { }", "class Xrow { }")))
            .ShouldStartWith("The fix does not come to an end");

    [Fact]
    public Task A_fix_that_takes_the_steps_that_it_may_passes() => new CSharpCodeFixTest<LowerCaseClass, TwoSteps>
    {
        TestCode = "class [|row|] { }",
        FixedCode = "class Xrow { }",
        NumberOfIncrementalIterations = 2,
        NumberOfFixAllIterations = 2,
    }.RunAsync(TestContext.Current.CancellationToken);

    private static Task VerifyAsync<TFix>(string source, string fixedSource)
        where TFix : ClassNameFix, new() => CSharpCodeFixVerifier<LowerCaseClass, TFix>.VerifyCodeFixAsync(source, fixedSource);
}
