using Microsoft.CodeAnalysis;
using Questline.Analyzers.Security;
using Questline.Analyzers.Tests.Support;
using Questline.TestKit.Analyzers;

namespace Questline.Analyzers.Tests.Security;

/// <summary><c>tls_verify=unsafe_off</c> in a release build, in every spelling of a conf string.</summary>
public class QL0201Tests : RuleTests<SecurityAnalyzer>
{
    protected override string Sample => """
        class Program
        {
            object Make() => QuestSender.Create("https::addr=localhost:9000;[|tls_verify=unsafe_off|];");
        }
        """;

    protected override bool IsInText => true;

    protected override void Configure(CSharpAnalyzerTest<SecurityAnalyzer> test) => test.OptimizationLevel = OptimizationLevel.Release;

    [Theory]
    [InlineData("""var conf = "https::addr=a;[|tls_verify=unsafe_off|];";""")]
    [InlineData("""var conf = "tcps::addr=a;[|tls_verify=unsafe_off|]";""")]
    [InlineData("""var conf = "https::[|tls_verify=unsafe_off|];addr=a;";""")]
    [InlineData("""var conf = @"https::addr=a;[|tls_verify=unsafe_off|];";""")]
    [InlineData(""""var conf = """https::addr=a;[|tls_verify=unsafe_off|];""";"""")]
    [InlineData("""var conf = "https::addr=a;[|tls_verify=unsafe_off|];"u8;""")]
    public Task Every_form_of_a_literal_is_found(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("""var conf = "https::addr=a;[|tls\u005fverify=unsafe_off|];";""")]
    [InlineData("""var conf = "https::addr=a;[|tls_verify=unsafe\x5Foff|];";""")]
    [InlineData("""var conf = "https::addr=a;[|\U00000074ls_verify\u003dunsafe_off|]\u003b";""")]
    [InlineData("""var conf = "https\u003a:addr=a;[|tls_verify=unsafe_off|];";""")]
    public Task Escapes_hide_nothing(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("""var conf = "https::addr=a;" + "[|tls_verify=unsafe_off|];";""")]
    [InlineData("""var conf = "https::addr=a;[|tls_verify=" + "unsafe_off|];";""")]
    [InlineData("""var conf = $"https::addr={Host};[|tls_verify=unsafe_off|];";""")]
    [InlineData("""var conf = $"https::addr=a;[|tls_verify={"unsafe_off|]"};";""")]
    [InlineData("""var conf = "https::addr=" + Host + ";[|tls_verify=unsafe_off|];";""")]
    [InlineData("""const string off = "unsafe_off"; var conf = $"https::addr=a;[|tls_verify|]={off};";""")]
    public Task Pieces_that_are_joined_are_found(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("""QuestSender.Create("https::addr=a;[|tls_verify=unsafe_off|];");""")]
    [InlineData("""QuestSender.ConnectAsync("https::addr=a;[|tls_verify=unsafe_off|];");""")]
    [InlineData("""QuestSenderOptions.Parse("https::addr=a;[|tls_verify=unsafe_off|];");""")]
    [InlineData("""QuestSenderBuilder.FromConf("https::addr=a;[|tls_verify=unsafe_off|];").Gzip(true).Build();""")]
    [InlineData("""QuestSender.Create(Host is null ? "https::addr=a;" : "https::addr=a;[|tls_verify=unsafe_off|];");""")]
    [InlineData("""QuestSender.Create($"{Host}::addr=a;[|tls_verify=unsafe_off|];");""")]
    public Task Every_way_to_give_a_conf_string_is_found(string statement) => VerifyStatementAsync(statement);

    [Theory]
    [InlineData("""QuestSender.Create("https::addr=h;[|tls_verify=unsafe_off|];".Trim());""")]
    [InlineData("""QuestSender.Create("https::addr=HOST;[|tls_verify=unsafe_off|];".Replace("HOST", Host));""")]
    [InlineData("""const string template = "https::addr=HOST;[|tls_verify=unsafe_off|];"; QuestSender.Create(template.Replace("HOST", Host));""")]
    public Task A_text_that_is_changed_is_found(string statement) => VerifyStatementAsync(statement);

    [Fact]
    public Task A_constant_is_found_where_it_stands_and_once() => VerifyAsync("""
        class Program
        {
            const string Conf = "https::addr=a;[|tls_verify=unsafe_off|];";
            object First() => QuestSender.Create(Conf);
            object Second() => QuestSender.Create(Conf);
        }
        """);

    [Fact]
    public Task The_message_says_what_to_do_instead() => VerifyMessageAsync(
        Sample,
        "A release build must verify the server's certificate: remove `tls_verify=unsafe_off`, and trust the certificate of a server of your own "
        + "with `tls_ca=pem_file;tls_roots=...`");

    [Theory]
    [InlineData("""var conf = "https::addr=a;tls_verify=on;";""")]
    [InlineData("""var conf = "https::addr=a;";""")]
    [InlineData("""var conf = "https::addr=a;username=tls_verify=unsafe_off;password=quest;";""")]
    [InlineData("""var conf = "https::addr=a;username=x;;tls_verify=unsafe_off;password=quest;";""")]
    [InlineData("""var conf = "https::addr=a;tls_verify=UNSAFE_OFF;";""")]
    [InlineData("""var conf = $"https::addr=a;tls_verify={Host};";""")]
    [InlineData("""var text = "`tls_verify=unsafe_off` is for development";""")]
    [InlineData("""var conf = "http::addr=a;tls_verify=unsafe_off;";""")]
    public Task What_is_no_such_entry_is_not_flagged(string statement) => VerifyStatementAsync(statement);

    [Fact]
    public Task Code_of_debug_builds_is_free() => VerifyStatementAsync("""
        #if DEBUG
                var conf = "https::addr=a;tls_verify=unsafe_off;";
        #else
                var conf = "https::addr=a;";
        #endif
        """);

    [Fact]
    public async Task An_optimized_build_with_DEBUG_is_no_release_build()
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Create();
        test.PreprocessorSymbols.Add("DEBUG");
        test.TestCode = Statement("""var conf = "https::addr=a;tls_verify=unsafe_off;";""");
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_build_without_DEBUG_that_is_not_optimized_is_no_release_build()
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Create();
        test.OptimizationLevel = OptimizationLevel.Debug;
        test.TestCode = Statement("""var conf = "https::addr=a;tls_verify=unsafe_off;";""");
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task The_consent_of_the_build_changes_nothing_in_a_release_build(string consent)
    {
        CSharpAnalyzerTest<SecurityAnalyzer> test = Create();
        test.BuildProperties["QuestlineAllowUnsafeTls"] = consent;
        test.DisabledDiagnostics.Add("QL0203");
        test.TestCode = Marked(Sample);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private Task VerifyStatementAsync(string statement) => VerifyAsync(Statement(statement));

    private static string Statement(string statement) => $$"""
        class Program
        {
            string? Host { get; set; }

            void Run()
            {
        {{statement}}
            }
        }
        """;
}
