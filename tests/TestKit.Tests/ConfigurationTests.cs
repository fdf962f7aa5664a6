using Microsoft.CodeAnalysis;
using Questline.TestKit.Analyzers;
using Questline.TestKit.Tests.Samples;

namespace Questline.TestKit.Tests;

/// <summary>Severities that a project sets have their effect.</summary>
public class ConfigurationTests
{
    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    public Task A_severity_in_editorconfig(string setting, DiagnosticSeverity severity) =>
        Test($"root = true\n[*.cs]\ndotnet_diagnostic.TK0001.severity = {setting}", severity).RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task The_severity_by_default_fails_where_another_is_set() =>
        (await Failure.OfAsync(() => Test("[*.cs]\ndotnet_diagnostic.TK0001.severity = error", DiagnosticSeverity.Warning).RunAsync()))
            .ShouldContain("Extra:\n    /0/Test0.cs(1,7,1,10): error TK0001");

    [Fact]
    public Task A_rule_that_editorconfig_switches_off()
    {
        var test = new CSharpAnalyzerTest<LowerCaseClass> { TestCode = "class row { }" };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "[*.cs]\ndotnet_diagnostic.TK0001.severity = none"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Editorconfig_of_another_folder_has_no_effect()
    {
        var test = new CSharpAnalyzerTest<LowerCaseClass> { TestCode = "class [|row|] { }" };
        test.TestState.AnalyzerConfigFiles.Add(("/1/.editorconfig", "[*.cs]\ndotnet_diagnostic.TK0001.severity = none"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task A_severity_in_globalconfig()
    {
        var test = new CSharpAnalyzerTest<LowerCaseClass> { TestCode = "class row { }" };
        test.TestState.AnalyzerConfigFiles.Add(("/.globalconfig", "is_global = true\ndotnet_diagnostic.TK0001.severity = none"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task A_rule_that_the_test_switches_off() => new CSharpAnalyzerTest<LowerCaseClass>
    {
        TestCode = "class row { }",
        DisabledDiagnostics = { "TK0001" },
    }.RunAsync(TestContext.Current.CancellationToken);

    private static CSharpAnalyzerTest<LowerCaseClass> Test(string config, DiagnosticSeverity severity)
    {
        var test = new CSharpAnalyzerTest<LowerCaseClass> { TestCode = "class {|#0:row|} { }" };
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", config));
        test.ExpectedDiagnostics.Add(new DiagnosticResult(LowerCaseClass.Rule).WithLocation(0).WithSeverity(severity));
        return test;
    }
}
