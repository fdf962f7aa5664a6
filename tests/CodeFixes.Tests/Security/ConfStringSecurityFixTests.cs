using Microsoft.CodeAnalysis;
using Questline.Analyzers.Security;
using Questline.CodeFixes.ConfStrings;
using Questline.CodeFixes.Tests.Support;

namespace Questline.CodeFixes.Tests.Security;

/// <summary>Conf strings that do not verify or do not encrypt are mended in their text.</summary>
public class ConfStringSecurityFixTests : FixTests<SecurityAnalyzer, ConfStringCodeFix>
{
    [Theory]
    [InlineData("https::addr=a;{|QL0201:tls_verify=unsafe_off|};", "https::addr=a;tls_ca=pem_file;tls_roots=certs/questdb.crt;")]
    [InlineData("https::{|QL0201:tls_verify=unsafe_off|};addr=a;", "https::tls_ca=pem_file;tls_roots=certs/questdb.crt;addr=a;")]
    [InlineData("https::addr=a;{|QL0201:tls_verify=unsafe_off|}", "https::addr=a;tls_ca=pem_file;tls_roots=certs/questdb.crt")]
    [InlineData("https::addr=a;tls_roots=b;{|QL0201:tls_verify=unsafe_off|};gzip=on;", "https::addr=a;tls_roots=b;gzip=on;")]
    [InlineData("https::addr=a;{|QL0201:tls_verify=unsafe_off|};tls_ca=webpki_roots;", "https::addr=a;tls_ca=webpki_roots;")]
    [InlineData("https::addr=a;tls_ca=pem_file;{|QL0201:tls_verify=unsafe_off|};", "https::addr=a;tls_ca=pem_file;tls_roots=certs/questdb.crt;")]
    public Task Unverified_TLS_becomes_trust_in_a_file(string conf, string mended) => VerifyReleaseAsync(Program($"\"{conf}\""), Program($"\"{mended}\""));

    [Theory]
    [InlineData("{|QL0204:http|}::addr=db.example.com;username=admin;password=quest;", "https::addr=db.example.com;username=admin;password=quest;")]
    [InlineData("{|QL0204:tcp|}::addr=db.example.com;username=key;token=<key>;", "tcps::addr=db.example.com;username=key;token=<key>;")]
    public Task Plain_text_becomes_TLS(string conf, string mended) => VerifyReleaseAsync(Program($"\"{conf}\""), Program($"\"{mended}\""));

    [Fact]
    public Task All_are_mended_at_once() => VerifyReleaseAsync(
        Program("\"https::addr=a;{|QL0201:tls_verify=unsafe_off|};\"") + Other("\"tcps::addr=b;{|QL0201:tls_verify=unsafe_off|};\""),
        Program("\"https::addr=a;tls_ca=pem_file;tls_roots=certs/questdb.crt;\"") + Other("\"tcps::addr=b;tls_ca=pem_file;tls_roots=certs/questdb.crt;\""));

    [Theory]
    [InlineData("\"https::addr=a;{|QL0201:tls_verify=unsafe\\u005foff|};\"")]
    [InlineData("text + \"{|QL0201:tls_verify=unsafe_off|};\"")]
    public Task What_is_not_written_as_it_is_or_not_known_as_a_whole_is_left_alone(string expression) =>
        VerifyReleaseAsync(Program(expression), Program(expression));

    [Fact]
    public Task Without_the_consent_of_a_debug_build_the_same_is_offered()
    {
        var test = Create(
            Program("\"https::addr=a;{|QL0202:tls_verify=unsafe_off|};\""),
            Program("\"https::addr=a;tls_ca=pem_file;tls_roots=certs/questdb.crt;\""));
        test.BuildProperties["QuestlineAllowUnsafeTls"] = "false";
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task VerifyReleaseAsync(string source, string fixedSource)
    {
        var test = Create(source, fixedSource);
        test.OptimizationLevel = OptimizationLevel.Release;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Program(string expression) => $"class Program {{ string Conf(string text) => {expression}; }}\n";

    private static string Other(string expression) => $"class Other {{ string Conf(string text) => {expression}; }}\n";
}
