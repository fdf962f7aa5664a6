using Microsoft.CodeAnalysis;
using Questline.Analyzers.Security;
using Questline.Analyzers.Tests.Support;
using Questline.TestKit.Analyzers;

namespace Questline.Analyzers.Tests.Security;

/// <summary>A release build that consents to <c>tls_verify=unsafe_off</c>. It is reported of the project, and so at no place in it.</summary>
public class QL0203Tests : RuleTests<SecurityAnalyzer>
{
    private const string Property = "QuestlineAllowUnsafeTls";

    protected override string Sample => "class Program { object Make() => QuestSender.FromEnvironment(); }";

    protected override int FindingsWithoutPlace => 1;

    protected override bool IsInBuild => true;

    protected override void Configure(CSharpAnalyzerTest<SecurityAnalyzer> test)
    {
        test.OptimizationLevel = OptimizationLevel.Release;
        test.BuildProperties[Property] = "true";
    }

    [Theory]
    [InlineData("true")]
    [InlineData("True")]
    [InlineData("TRUE")]
    public Task Consent_in_a_release_build_is_reported_once(string consent) => VerifyAsync(Release(consent), DiagnosticSeverity.Error);

    [Theory]
    [InlineData("false")]
    [InlineData("")]
    [InlineData("yes")]
    [InlineData("1")]
    public Task Anything_else_is_no_consent(string value) => VerifyAsync(Release(value));

    [Fact]
    public Task Where_the_build_does_not_tell_nothing_is_reported()
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Release("true");
        test.BuildProperties.Clear();
        return VerifyAsync(test);
    }

    [Fact]
    public Task Consent_in_a_debug_build_is_what_it_is_for()
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Release("true");
        test.OptimizationLevel = OptimizationLevel.Debug;
        return VerifyAsync(test);
    }

    [Fact]
    public Task An_optimized_build_with_DEBUG_is_no_release_build()
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Release("true");
        test.PreprocessorSymbols.Add("DEBUG");
        return VerifyAsync(test);
    }

    [Fact]
    public Task It_is_reported_once_however_many_files_there_are()
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Release("true");
        test.TestCode = "class Second;";
        test.TestCode = "class Third;";
        return VerifyAsync(test, DiagnosticSeverity.Error);
    }

    [Fact]
    public Task The_entry_itself_is_reported_beside_it()
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Release("true", """class Program { string Conf => "https::addr=a;{|QL0201:tls_verify=unsafe_off|};"; }""");
        return VerifyAsync(test, DiagnosticSeverity.Error);
    }

    [Fact]
    public Task The_rule_can_be_switched_off_in_the_project_file()
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Release("true");
        test.DisabledDiagnostics.Add("QL0203");
        return VerifyAsync(test);
    }

    [Fact]
    public Task The_message_names_the_property_and_the_condition()
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Release("true");
        test.ExpectedDiagnostics.Add(new DiagnosticResult("QL0203", DiagnosticSeverity.Error).WithMessage(
            "<QuestlineAllowUnsafeTls> is true in a release build, so that a conf string can switch off the verification of certificates: "
            + "set it on the condition '$(Configuration)' == 'Debug'"));
        return VerifyAsync(test);
    }

    private CSharpAnalyzerTest<SecurityAnalyzer> Release(string consent, string source = "class Program;")
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Create();
        test.BuildProperties[Property] = consent;
        test.TestCode = source;
        return test;
    }

    private static Task VerifyAsync(CSharpAnalyzerTest<SecurityAnalyzer> test, DiagnosticSeverity? expected = null)
    {
        if (expected is { } severity)
            test.ExpectedDiagnostics.Add(new DiagnosticResult("QL0203", severity));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
