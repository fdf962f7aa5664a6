using Microsoft.CodeAnalysis;
using Questline.Analyzers.Security;
using Questline.Analyzers.Tests.Support;
using Questline.TestKit.Analyzers;

namespace Questline.Analyzers.Tests.Security;

/// <summary><c>tls_verify=unsafe_off</c> in a build that is no release build and does not consent.</summary>
public class QL0202Tests : RuleTests<SecurityAnalyzer>
{
    private const string Property = "QuestlineAllowUnsafeTls";

    protected override string Sample => """
        class Program
        {
            object Make() => QuestSender.Create("https::addr=localhost:9000;[|tls_verify=unsafe_off|];");
        }
        """;

    protected override bool IsInText => true;

    protected override void Configure(CSharpAnalyzerTest<SecurityAnalyzer> test)
    {
        test.PreprocessorSymbols.Add("DEBUG");
        test.BuildProperties[Property] = "false";
    }

    [Theory]
    [InlineData("false")]
    [InlineData("FALSE")]
    [InlineData("yes")]
    [InlineData("1")]
    [InlineData("")]
    public Task Anything_but_true_is_no_consent(string consent) => VerifyWithAsync(consent, Marked(Sample));

    [Theory]
    [InlineData("true")]
    [InlineData("True")]
    [InlineData("TRUE")]
    public Task With_consent_nothing_is_flagged(string consent) =>
        VerifyWithAsync(consent, """class Program { object Make() => QuestSender.Create("https::addr=a;tls_verify=unsafe_off;"); }""");

    [Fact]
    public Task A_text_that_is_joined_is_flagged_once() =>
        VerifyAsync("""class Program { string conf = string.Concat("https::addr=localhost;", "[|tls_verify=unsafe_off|];"); }""");

    [Theory]
    [InlineData("Console.WriteLine(\"https::addr=...;tls_verify=unsafe_off; is refused\")")]
    [InlineData("Equals(\"\", \"\" == \"https::addr=a;tls_verify=unsafe_off;\")")]
    public Task A_text_that_only_mentions_it_is_not_flagged(string expression) =>
        VerifyAsync($"class Program {{ void Use() => {expression}; }}");

    [Fact]
    public async Task Where_the_build_does_not_tell_of_its_consent_nothing_is_flagged()
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Create();
        test.BuildProperties.Remove(Property);
        test.TestCode = """class Program { object Make() => QuestSender.Create("https::addr=a;tls_verify=unsafe_off;"); }""";
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task In_a_release_build_it_is_the_other_rule_that_is_broken()
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Create();
        test.PreprocessorSymbols.Clear();
        test.OptimizationLevel = OptimizationLevel.Release;
        test.TestCode = Sample.Replace("[|", "{|QL0201:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task An_optimized_build_with_DEBUG_is_no_release_build()
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Create();
        test.OptimizationLevel = OptimizationLevel.Release;
        test.TestCode = Marked(Sample);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Debug_code_is_not_free_without_consent() => VerifyAsync("""
        class Program
        {
        #if DEBUG
            object Make() => QuestSender.Create("https::addr=a;[|tls_verify=unsafe_off|];");
        #endif
        }
        """);

    [Theory]
    [InlineData("QuestSenderBuilder.Https(\"a\").TlsVerify([|TlsVerify.UnsafeOff|])")]
    [InlineData("new QuestSenderOptions { TlsVerify = [|TlsVerify.UnsafeOff|] }")]
    [InlineData("new QuestSenderOptions { TlsVerify = [|(TlsVerify)1|] }")]
    public Task The_value_is_found_wherever_it_goes(string expression) => VerifyAsync($"class Program {{ object Make() => {expression}; }}");

    [Fact]
    public Task A_comparison_is_not_flagged() =>
        VerifyAsync("class Program { bool IsOff(QuestSenderOptions options) => options.TlsVerify == TlsVerify.UnsafeOff; }");

    [Theory]
    [InlineData("appsettings.json")]
    [InlineData("appsettings.Development.json")]
    public async Task Configuration_files_are_searched_also_that_of_development(string file)
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Create();
        test.TestCode = "class Program;";
        test.TestState.AdditionalFiles.Add(($"/0/{file}", Marked("""{ "Conf": "https::addr=a;[|tls_verify=unsafe_off|];" }""")));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task The_message_names_the_property() => VerifyMessageAsync(
        Sample,
        "`tls_verify=unsafe_off` is refused at run time: set <QuestlineAllowUnsafeTls>true</QuestlineAllowUnsafeTls> in the project for debug builds, "
        + "or trust the server's certificate with `tls_ca=pem_file;tls_roots=...`");

    private async Task VerifyWithAsync(string consent, string source)
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Create();
        test.BuildProperties[Property] = consent;
        test.TestCode = source;
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
