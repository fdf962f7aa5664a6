using Microsoft.CodeAnalysis;
using Questline.Analyzers.Security;
using Questline.CodeFixes.Security;
using Questline.CodeFixes.Tests.Support;

namespace Questline.CodeFixes.Tests.Security;

public class UnsafeOffFixTests : FixTests<SecurityAnalyzer, UnsafeOffFix>
{
    [Theory]
    [InlineData(
        "QuestSenderBuilder.Https(\"a\").TlsVerify({|QL0201:TlsVerify.UnsafeOff|}).Build()",
        "QuestSenderBuilder.Https(\"a\").TlsCa(TlsCa.PemFile).TlsRoots(\"certs/questdb.crt\").Build()")]
    [InlineData(
        "QuestSenderBuilder.Https(\"a\").TlsVerify({|QL0201:(TlsVerify)1|})",
        "QuestSenderBuilder.Https(\"a\").TlsCa(TlsCa.PemFile).TlsRoots(\"certs/questdb.crt\")")]
    [InlineData(
        "QuestSenderBuilder.Https(\"a\").TlsRoots(\"b\").TlsVerify({|QL0201:TlsVerify.UnsafeOff|}).Build()",
        "QuestSenderBuilder.Https(\"a\").TlsRoots(\"b\").Build()")]
    [InlineData(
        "QuestSenderBuilder.Https(\"a\").TlsVerify({|QL0201:TlsVerify.UnsafeOff|}).TlsCa(TlsCa.WebpkiRoots).Build()",
        "QuestSenderBuilder.Https(\"a\").TlsCa(TlsCa.WebpkiRoots).Build()")]
    [InlineData(
        "new QuestSenderOptions { TlsVerify = {|QL0201:TlsVerify.UnsafeOff|} }",
        "new QuestSenderOptions { TlsCa = TlsCa.PemFile, TlsRoots = \"certs/questdb.crt\" }")]
    [InlineData(
        "new QuestSenderOptions { TlsRoots = \"b\", TlsVerify = {|QL0201:TlsVerify.UnsafeOff|}, Gzip = true }",
        "new QuestSenderOptions { TlsRoots = \"b\", Gzip = true }")]
    public Task A_call_or_line_becomes_one_that_trusts_a_file(string expression, string fixedExpression) =>
        VerifyReleaseAsync($"class Program {{ object Make() => {expression}; }}", $"class Program {{ object Make() => {fixedExpression}; }}");

    [Fact]
    public Task A_chain_over_several_lines_keeps_its_layout() => VerifyReleaseAsync("""
        class Program
        {
            object Make() => QuestSenderBuilder.Https("a")
                .TlsVerify({|QL0201:TlsVerify.UnsafeOff|}) // A comment.
                .Build();
        }
        """, """
        class Program
        {
            object Make() => QuestSenderBuilder.Https("a")
                .TlsCa(TlsCa.PemFile)
                .TlsRoots("certs/questdb.crt") // A comment.
                .Build();
        }
        """);

    [Fact]
    public Task A_line_of_a_chain_goes_with_its_comment_only() => VerifyReleaseAsync("""
        class Program
        {
            object Make() => QuestSenderBuilder.Https("a")
                .TlsRoots("a.pem") // The server's own.
                .TlsVerify({|QL0201:TlsVerify.UnsafeOff|}) // For now.
                .Build();
        }
        """, """
        class Program
        {
            object Make() => QuestSenderBuilder.Https("a")
                .TlsRoots("a.pem") // The server's own.
                .Build();
        }
        """);

    [Fact]
    public Task A_property_that_is_set_later_becomes_the_file() => VerifyReleaseAsync("""
        class Program
        {
            void Change(QuestSenderOptions options)
            {
                options.Gzip = true;
                options.TlsVerify = {|QL0201:TlsVerify.UnsafeOff|};
            }
        }
        """, """
        class Program
        {
            void Change(QuestSenderOptions options)
            {
                options.Gzip = true;
                options.TlsRoots = "certs/questdb.crt";
            }
        }
        """);

    [Fact]
    public Task All_are_fixed_at_once() => VerifyReleaseAsync("""
        class Program
        {
            object First() => QuestSenderBuilder.Https("a").TlsVerify({|QL0201:TlsVerify.UnsafeOff|});
            object Second() => new QuestSenderOptions { TlsVerify = {|QL0201:TlsVerify.UnsafeOff|} };
        }
        """, """
        class Program
        {
            object First() => QuestSenderBuilder.Https("a").TlsCa(TlsCa.PemFile).TlsRoots("certs/questdb.crt");
            object Second() => new QuestSenderOptions { TlsCa = TlsCa.PemFile, TlsRoots = "certs/questdb.crt" };
        }
        """);

    [Theory]
    [InlineData("var verify = {|QL0201:TlsVerify.UnsafeOff|};")]
    [InlineData("options.TlsVerify = options.Gzip ? {|QL0201:TlsVerify.UnsafeOff|} : TlsVerify.On;")]
    [InlineData("options.TlsRoots = \"a\"; options.TlsVerify = {|QL0201:TlsVerify.UnsafeOff|};")]
    [InlineData("Console.WriteLine({|QL0201:TlsVerify.UnsafeOff|});")]
    public Task Where_the_value_goes_another_way_no_fix_is_offered(string statement)
    {
        string source = $"class Program {{ void Change(QuestSenderOptions options) {{ {statement} }} }}";
        return VerifyReleaseAsync(source, source);
    }

    [Fact]
    public Task Without_the_consent_of_a_debug_build_the_same_fix_is_offered()
    {
        var test = Create(
            "class Program { object Make() => QuestSenderBuilder.Https(\"a\").TlsVerify({|QL0202:TlsVerify.UnsafeOff|}); }",
            "class Program { object Make() => QuestSenderBuilder.Https(\"a\").TlsCa(TlsCa.PemFile).TlsRoots(\"certs/questdb.crt\"); }");
        test.BuildProperties["QuestlineAllowUnsafeTls"] = "false";
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task VerifyReleaseAsync(string source, string fixedSource)
    {
        var test = Create(source, fixedSource);
        test.OptimizationLevel = OptimizationLevel.Release;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
