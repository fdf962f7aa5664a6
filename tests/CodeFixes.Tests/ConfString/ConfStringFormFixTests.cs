using Microsoft.CodeAnalysis;
using Questline.Analyzers.ConfStrings;
using Questline.CodeFixes.ConfStrings;
using Questline.CodeFixes.Tests.Support;
using Questline.TestKit;
using Questline.TestKit.CodeFixes;

namespace Questline.CodeFixes.Tests.ConfStrings;

/// <summary>The source is changed where the characters at fault stand, however they are written, and nowhere else.</summary>
public class ConfStringFormFixTests : FixTests<ConfStringAnalyzer, ConfStringCodeFix>
{
    private const string Quotes = "\"\"\"";

    [Theory]
    [InlineData(@"""https::addr=localhost;tls_roots=C:\\a.pem;{|QL0109:gzpi|}=on;""")]
    [InlineData(@"@""https::addr=localhost;tls_roots=C:\""""a"""".pem;{|QL0109:gzpi|}=on;""")]
    [InlineData(Quotes + "https::addr=localhost;{|QL0109:gzpi|}=on;" + Quotes)]
    [InlineData(Quotes + "\n    https::addr=localhost;{|QL0109:gzpi|}=on;\n    " + Quotes)]
    [InlineData("$\"https::addr={args[0]};{|QL0109:gzpi|}=on;\"")]
    [InlineData("$@\"https::addr={args[0]};tls_roots={{a}}.pem;{|QL0109:gzpi|}=on;\"")]
    [InlineData("$$" + Quotes + "https::addr={{args[0]}};{|QL0109:gzpi|}=on;" + Quotes)]
    [InlineData("\"https::addr=localhost;\" + \"{|QL0109:gzpi|}=on;\"")]
    [InlineData("\"https::addr=\" + args[0] + \";{|QL0109:gzpi|}=on;\"")]
    [InlineData("args.Length > 0 ? \"https::addr=localhost;{|QL0109:gzpi|}=on;\" : args[0]")]
    public Task In_every_form(string expression) => VerifyCorrectionAsync($"QuestSender.Create({expression});");

    [Fact]
    public Task In_a_utf_8_literal() => VerifyCorrectionAsync("ReadOnlySpan<byte> conf = \"https::addr=localhost;{|QL0109:gzpi|}=on;\"u8;");

    [Fact]
    public Task In_a_constant() => VerifyCorrectionAsync("const string Conf = \"https::addr=localhost;{|QL0109:gzpi|}=on;\"; QuestSender.Create(Conf);");

    [Fact]
    public Task In_lines_of_a_verbatim_literal() => VerifyAsync(
        Program("QuestSender.Create(@\"https::addr=localhost;{|QL0104:\n|}    gzip=on;\");"),
        Program("QuestSender.Create(@\"https::addr=localhost;gzip=on;\");"));

    [Fact]
    public Task In_a_constant_of_another_file()
    {
        CSharpCodeFixTest<ConfStringAnalyzer, ConfStringCodeFix> test = Create(Program("QuestSender.Create(Places.Server);"), Program("QuestSender.Create(Places.Server);"));
        test.TestState.Sources.Add("static class Places { public const string Server = \"https::addr=localhost;{|QL0109:gzpi|}=on;\"; }");
        test.FixedState.Sources.Add("static class Places { public const string Server = \"https::addr=localhost;gzip=on;\"; }");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task In_several_places_of_several_files_at_once()
    {
        CSharpCodeFixTest<ConfStringAnalyzer, ConfStringCodeFix> test = Create(
            Program("QuestSender.Create(\"https::addr=localhost;{|QL0109:gzpi|}=on;{|QL0109:usrname|}=joe;password=x;\");"),
            Program("QuestSender.Create(\"https::addr=localhost;gzip=on;username=joe;password=x;\");"));
        test.TestState.Sources.Add("static class Places { public const string Server = \"https::{|QL0109:adr|}=localhost;{|QL0109:gzpi|}=on;\"; }");
        test.FixedState.Sources.Add("static class Places { public const string Server = \"https::addr=localhost;gzip=on;\"; }");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Changes_that_meet_are_made_one_after_the_other()
    {
        CSharpCodeFixTest<ConfStringAnalyzer, ConfStringCodeFix> test = Create(
            Program("QuestSender.Create(\"https::addr=a,b;addr={|QL0114:a|},{|QL0114:b|};\");"), Program("QuestSender.Create(\"https::addr=a,b;\");"));
        test.NumberOfFixAllIterations = 3;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("https::addr=localhost;{|QL0109:\\u0067zpi|}=on;")]
    [InlineData("https::addr=localhost;username=joe;password=a\\u003b{|QL0105:b|};")]
    [InlineData("{|QL0112:https:\\u003a|}auto_flush=off;")]
    public Task Nothing_is_offered_where_an_escape_is_in_the_way(string conf) => VerifyNoneAsync(Program($"QuestSender.Create(\"{conf}\");"));

    [Fact]
    public Task Nothing_is_offered_where_the_characters_are_in_two_pieces() =>
        VerifyNoneAsync(Program("QuestSender.Create(\"https::addr=localhost;{|QL0109:gz\" + \"pi|}=on;\");"));

    [Fact]
    public Task Nothing_is_offered_where_a_name_stands_for_the_characters()
    {
        string code = Program("QuestSender.Create({|QL0112:Other.Servers.Start|} + \"auto_flush=off;\");");
        CSharpCodeFixTest<ConfStringAnalyzer, ConfStringCodeFix> test = Create(code, code);
        test.TestState.AdditionalReferences.Add(Compile("namespace Other { public static class Servers { public const string Start = \"https::\"; } }"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task VerifyCorrectionAsync(string statements)
    {
        string mended = statements.Replace("{|QL0109:gzpi|}", "gzip", StringComparison.Ordinal);
        return VerifyAsync(Program(statements), Program(mended));
    }

    private static CompilationReference Compile(string library) => Consumer.Create([library]).WithAssemblyName("Library").ToMetadataReference();

    private static string Program(string statements) => $"class Program {{ static void Main(string[] args) {{ {statements} }} }}";
}
