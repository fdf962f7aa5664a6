using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using Questline.Analyzers.ConfStrings;
using Questline.ConfStrings;
using Questline.TestKit;
using Questline.TestKit.ConfStrings;

namespace Questline.Analyzers.Tests.ConfStrings;

/// <summary>The analyzer says of any text what the parser says of it, in whatever form the text is written.</summary>
public class RandomTextTests
{
    private static readonly string[] Beginnings = ["https::", "http::", "tcp::", "tcps::", "ws::", "https:", "htps::", "::", "", "https://", " http::"];

    private static readonly string[] Pieces =
    [
        "addr=localhost;", "addr=a,b:1,[::1]:2;", "username=joe;", "password=a;;b;", "token=x;", "gzip=on;", "gzip=yes;", "gzpi=on;", "user=x;",
        "auto_flush=off;", "auto_flush_rows=10;", "tls_ca=pem_file;", "tls_roots=C:\\a.pem;", "max_name_len=1;", "=", ";", ";;", ":", ",", "addr", "tls_ca",
        " ", "\t", "\n", "\r\n", "\r", "\0", "\u0085", "\u2028", "\"", "\"\"\"", "\\", "{", "}", "{{", "{0}", "é", "🔑", "\uD83D", "\uDD11", "x",
    ];

    private static readonly Gen<string> Texts =
        from beginning in Gen.Elements(Beginnings)
        from pieces in Gen.ArrayOf(Gen.Elements(Pieces))
        select beginning + string.Concat(pieces);

    private static readonly Gen<(string Text, LiteralForm Form)> Literals =
        from text in Texts
        from form in Gen.Elements(LiteralForm.All.AsEnumerable())
        select (text, form);

    // Many texts in one program, since most of the time goes to compiling it.
    [Fact]
    public void The_analyzer_says_what_the_parser_says() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(20).WithQuietOnSuccess(true),
        Prop.ForAll(Gen.ArrayOf(Literals, 100).ToArbitrary(), literals => FindDifferences(literals).ShouldBeEmpty()));

    private static ImmutableArray<string> FindDifferences((string Text, LiteralForm Form)[] literals)
    {
        WrittenText[] written = [.. literals.Select(literal => literal.Form.Write(literal.Text))];
        ImmutableArray<ImmutableArray<ExpectedDiagnostic>> found = AnalyzedTexts.FindAsync(written).GetAwaiter().GetResult();
        return [.. literals.Where((literal, index) => !Expected(literal.Text, written[index]).SequenceEqual(found[index])).Select(literal => literal.ToString())];
    }

    private static ImmutableArray<ExpectedDiagnostic> Expected(string text, WrittenText written) => ConfCase.InOrder(
        ConfString.Parse(text).Problems.Select(problem =>
            new ExpectedDiagnostic(ConfRules.For(problem.Kind).Id, written.Locate(new TextSpan(problem.Start, problem.Length)))));
}
