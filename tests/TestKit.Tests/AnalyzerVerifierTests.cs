using Microsoft.CodeAnalysis;
using Questline.TestKit.Tests.Samples;
using Verifier = Questline.TestKit.Analyzers.CSharpAnalyzerVerifier<Questline.TestKit.Tests.Samples.LowerCaseClass>;

namespace Questline.TestKit.Tests;

/// <summary>What the verifier of analyzers compares, and that it fails where that differs.</summary>
public class AnalyzerVerifierTests
{
    [Fact]
    public Task A_source_without_diagnostics_passes() => Verifier.VerifyAnalyzerAsync("class Row { }");

    [Fact]
    public Task Marked_diagnostics_pass() => Verifier.VerifyAnalyzerAsync("class [|row|] { class {|TK0001:cell|} { } }");

    [Fact]
    public async Task A_diagnostic_that_is_missing_fails() =>
        (await Failure.OfAsync(() => Verifier.VerifyAnalyzerAsync("class [|Row|] { }")))
            .ShouldContain("Missing:\n    /0/Test0.cs(1,7,1,10): any severity TK0001: any message\nExtra:\n    none");

    [Fact]
    public async Task A_diagnostic_too_many_fails() =>
        (await Failure.OfAsync(() => Verifier.VerifyAnalyzerAsync("class [|row|] { } class cell { }")))
            .ShouldContain("Extra:\n    /0/Test0.cs(1,21,1,25): warning TK0001: The class cell begins with a small letter\nExpected:");

    [Fact]
    public async Task A_diagnostic_that_is_expected_twice_fails() =>
        (await Failure.OfAsync(() => Verifier.VerifyAnalyzerAsync("class [|[|row|]|] { }")))
            .ShouldContain("Missing:\n    /0/Test0.cs(1,7,1,10)");

    [Theory]
    [InlineData("[|class|] row { }")]
    [InlineData("class [|ro|]w { }")]
    [InlineData("class r[|ow|] { }")]
    public Task A_diagnostic_at_another_place_fails(string source) => Failure.OfAsync(() => Verifier.VerifyAnalyzerAsync(source));

    [Fact]
    public Task A_diagnostic_of_another_id_fails() => Failure.OfAsync(() => Verifier.VerifyAnalyzerAsync("class {|TK0002:row|} { }"));

    [Fact]
    public Task A_message_with_its_arguments_passes() =>
        Verifier.VerifyAnalyzerAsync("class {|#0:row|} { }", Verifier.Diagnostic().WithLocation(0).WithArguments("row"));

    [Fact]
    public async Task A_message_with_other_arguments_fails() =>
        (await Failure.OfAsync(() =>
            Verifier.VerifyAnalyzerAsync("class {|#0:row|} { }", Verifier.Diagnostic().WithLocation(0).WithArguments("cell"))))
            .ShouldContain("warning TK0001: The class cell begins with a small letter\nExtra:");

    [Fact]
    public Task Another_message_fails() => Failure.OfAsync(() =>
        Verifier.VerifyAnalyzerAsync("class {|#0:row|} { }", Verifier.Diagnostic("TK0001").WithLocation(0).WithMessage("The class")));

    [Fact]
    public Task Another_severity_fails() => Failure.OfAsync(() =>
        Verifier.VerifyAnalyzerAsync("class {|#0:row|} { }", Verifier.Diagnostic().WithLocation(0).WithSeverity(DiagnosticSeverity.Error)));

    [Fact]
    public Task The_severity_of_the_rule_is_expected_where_the_rule_is_named() =>
        Verifier.VerifyAnalyzerAsync("class {|#0:row|} { }", Verifier.Diagnostic(LowerCaseClass.Rule).WithLocation(0));

    [Fact]
    public Task A_place_in_numbers_passes() => Verifier.VerifyAnalyzerAsync("\nclass row { }", Verifier.Diagnostic().WithSpan(2, 7, 2, 10));

    [Theory]
    [InlineData(1, 7, 1, 10)]
    [InlineData(2, 6, 2, 10)]
    [InlineData(2, 7, 2, 9)]
    public Task Another_place_in_numbers_fails(int line, int column, int endLine, int endColumn) => Failure.OfAsync(() =>
        Verifier.VerifyAnalyzerAsync("\nclass row { }", Verifier.Diagnostic().WithSpan(line, column, endLine, endColumn)));

    [Fact]
    public Task A_diagnostic_without_a_place_where_one_is_expected_fails() =>
        Failure.OfAsync(() => Verifier.VerifyAnalyzerAsync("class row { }", Verifier.Diagnostic()));

    [Fact]
    public async Task A_source_that_does_not_compile_fails() =>
        (await Failure.OfAsync(() => Verifier.VerifyAnalyzerAsync("class Row : Missing { }")))
            .ShouldContain("Extra:\n    /0/Test0.cs(1,13,1,20): error CS0246");

    [Fact]
    public Task A_marked_error_of_the_compiler_passes() => Verifier.VerifyAnalyzerAsync("class Row : {|CS0246:Missing|} { }");

    [Fact]
    public Task What_pragmas_switch_off_is_not_reported() =>
        Verifier.VerifyAnalyzerAsync("#pragma warning disable TK0001\nclass row { }\n#pragma warning restore\nclass [|cell|] { }");

    [Fact]
    public Task A_number_that_no_mark_has_is_refused() =>
        Should.ThrowAsync<FormatException>(() => Verifier.VerifyAnalyzerAsync("class row { }", Verifier.Diagnostic().WithLocation(1)));
}
