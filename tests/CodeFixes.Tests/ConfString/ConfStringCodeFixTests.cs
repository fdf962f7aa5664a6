using Questline.Analyzers.ConfStrings;
using Questline.CodeFixes.ConfStrings;
using Questline.CodeFixes.Tests.Support;
using Questline.TestKit.CodeFixes;

namespace Questline.CodeFixes.Tests.ConfStrings;

public class ConfStringCodeFixTests : FixTests<ConfStringAnalyzer, ConfStringCodeFix>
{
    [Theory]
    [InlineData("https::addr=localhost;{|QL0109:gzpi|}=on;", "https::addr=localhost;gzip=on;")]
    [InlineData("https::{|QL0109:adr|}=localhost;", "https::addr=localhost;")]
    [InlineData("https::addr=localhost;{|QL0110:user|}=joe;password=x;", "https::addr=localhost;username=joe;password=x;")]
    [InlineData("{|QL0103:HTTPS|}::addr=localhost;", "https::addr=localhost;")]
    public Task A_misspelt_word_is_corrected(string conf, string mended) => VerifyConfAsync(conf, mended);

    [Theory]
    [InlineData("https::addr=localhost;username=joe;password=a;{|QL0105:b|};", "https::addr=localhost;username=joe;password=a;;b;")]
    [InlineData("https::addr=localhost;username=joe;password=a;{|QL0106:b|}", "https::addr=localhost;username=joe;password=a;;b")]
    [InlineData("https::addr=localhost;username=joe;password=a;{|QL0109:b|}=c;", "https::addr=localhost;username=joe;password=a;;b=c;")]
    [InlineData("https::addr=localhost;tls_roots=a;{|QL0105:b.pem|};", "https::addr=localhost;tls_roots=a;;b.pem;")]
    public Task A_semicolon_in_a_value_is_escaped(string conf, string mended) => VerifyConfAsync(conf, mended);

    [Theory]
    [InlineData("https::addr=localhost;gzip=on;{|QL0108:gzip|}=on;", "https::addr=localhost;gzip=on;")]
    [InlineData("https::addr=localhost;gzip=on;{|QL0108:gzip|}=on", "https::addr=localhost;gzip=on;")]
    [InlineData("https::addr=localhost;auto_flush=off;{|QL0120:auto_flush_rows|}=10;", "https::addr=localhost;auto_flush=off;")]
    [InlineData("https::addr=localhost;{|QL0110:own_socket|}=true;gzip=on;", "https::addr=localhost;gzip=on;")]
    [InlineData("tcp::addr=localhost;{|QL0111:gzip|}=on;", "tcp::addr=localhost;")]
    [InlineData("https::addr=localhost;{|QL0119:tls_verify|}=unsafe_off;tls_roots=a.pem;", "https::addr=localhost;tls_roots=a.pem;")]
    [InlineData("https::addr=localhost;{|QL0115:gzip|}=;", "https::addr=localhost;")]
    public Task An_entry_that_cannot_stay_is_removed(string conf, string mended) => VerifyConfAsync(conf, mended);

    [Theory]
    [InlineData("https::addr=a,{|QL0114:a:9000|};", "https::addr=a;")]
    [InlineData("https::addr=a;addr={|QL0114:a|};", "https::addr=a;")]
    [InlineData("https::addr=a;addr={|QL0114:a|},b;", "https::addr=a;addr=b;")]
    public Task A_server_that_is_named_twice_is_named_once(string conf, string mended) => VerifyConfAsync(conf, mended);

    [Theory]
    [InlineData("{|QL0112:https::|}", "https::addr=localhost:9000;")]
    [InlineData("{|QL0112:https|}", "https::addr=localhost:9000;")]
    [InlineData("{|QL0112:tcps::|}auto_flush=off;", "tcps::addr=localhost:9009;auto_flush=off;")]
    public Task A_server_is_added(string conf, string mended) => VerifyConfAsync(conf, mended);

    [Fact]
    public Task A_server_that_stands_without_its_key_gets_it()
    {
        CSharpCodeFixTest<ConfStringAnalyzer, ConfStringCodeFix> test = Create(
            Program("\"{|QL0112:https::|}{|QL0105:db.example.com|};\""), Program("\"https::addr=db.example.com;\""));
        test.CodeActionEquivalenceKey = "NameAddress.QL0105";
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("https{|QL0102::|}addr=localhost;", "https::addr=localhost;")]
    [InlineData("https{|QL0102: |}addr=localhost;", "https::addr=localhost;")]
    [InlineData("https{|QL0102::|}//localhost:9000", "https::addr=localhost:9000;")]
    [InlineData("https{|QL0102::|}//localhost:9000/", "https::addr=localhost:9000;")]
    public Task The_scheme_gets_its_two_colons(string conf, string mended) => VerifyConfAsync(conf, mended);

    [Theory]
    [InlineData("{|QL0101:addr|}=localhost;", "https::addr=localhost;")]
    [InlineData("{|QL0101:localhost|}:9000", "https::addr=localhost:9000")]
    public Task A_scheme_is_put_in_front(string conf, string mended) => VerifyConfAsync(conf, mended);

    [Theory]
    [InlineData("https::{|QL0104: |}addr=localhost;", "https::addr=localhost;")]
    [InlineData("https::{|QL0104:;|}addr=localhost;", "https::addr=localhost;")]
    [InlineData("https::addr=localhost;{|QL0106: |}", "https::addr=localhost;")]
    public Task What_stands_between_entries_is_removed(string conf, string mended) => VerifyConfAsync(conf, mended);

    [Theory]
    [InlineData("http::addr=localhost;{|QL0111:tls_ca|}=os_roots;", "https::addr=localhost;tls_ca=os_roots;")]
    [InlineData("tcp::addr=localhost;{|QL0111:tls_verify|}=on;", "tcps::addr=localhost;tls_verify=on;")]
    public Task A_scheme_without_tls_becomes_the_one_with_it(string conf, string mended) => VerifyConfAsync(conf, mended);

    [Fact]
    public Task The_second_fix_removes_the_key_that_needs_tls()
    {
        CSharpCodeFixTest<ConfStringAnalyzer, ConfStringCodeFix> test = Create(
            Program("\"http::addr=localhost;{|QL0111:tls_ca|}=os_roots;\""), Program("\"http::addr=localhost;\""));
        test.CodeActionIndex = 1;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("https::addr=localhost;{|QL0109:colour|}=red;")]
    [InlineData("https::addr={|QL0113:a b|};")]
    [InlineData("https::addr=localhost;max_name_len={|QL0117:1|};")]
    [InlineData("https::addr=localhost;gzip={|QL0116:yes|};")]
    [InlineData("https::addr=localhost;{|QL0118:username|}=joe;")]
    [InlineData("https::addr=localhost;username=joe;{|QL0115:password|}=;")]
    [InlineData("https::addr=localhost;gzip=on;{|QL0109:gzpi|}=on;")]
    [InlineData("{|QL0100:|}")]
    public Task Nothing_is_offered_where_no_change_would_do(string conf)
    {
        string source = Program($"\"{conf}\"".Replace("{|QL0100:|}", "", StringComparison.Ordinal));
        return VerifyNoneAsync(conf.Contains("QL0100", StringComparison.Ordinal) ? source.Replace("\"\"", "{|QL0100:\"\"|}", StringComparison.Ordinal) : source);
    }

    private static Task VerifyConfAsync(string conf, string mended) => VerifyAsync(Program($"\"{conf}\""), Program($"\"{mended}\""));

    private static string Program(string literal) => $"class Program {{ static void Main() => QuestSender.Create({literal}); }}";
}
