using System.Collections.Immutable;
using Questline.TestKit;
using Questline.TestKit.ConfStrings;

namespace Questline.Analyzers.Tests.ConfStrings;

/// <summary>
/// The analyzer says of every conf string of the corpus what the parser and the sender say of it, at the characters of the source that the
/// characters at fault are written with.
/// </summary>
public class CorpusTests
{
    public static TheoryData<string> Forms => [.. LiteralForm.All.Select(form => form.Name)];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task The_analyzer_finds_what_is_marked(string form)
    {
        WrittenText[] texts = [.. ConfCorpus.All.Select(entry => LiteralForm.Find(form).Write(entry.Text))];

        ImmutableArray<ImmutableArray<ExpectedDiagnostic>> found = await AnalyzedTexts.FindAsync(texts);

        texts.Select((text, index) => Describe(text.Code, found[index]))
            .ShouldBe(texts.Select((text, index) => Describe(text.Code, Expected(text, ConfCorpus.All[index]))));
    }

    private static ImmutableArray<ExpectedDiagnostic> Expected(WrittenText text, ConfCase entry) =>
        ConfCase.InOrder(entry.Problems.Select(problem => problem with { Span = text.Locate(problem.Span) }));

    private static string Describe(string code, IEnumerable<ExpectedDiagnostic> findings) => $"{code}: {string.Join(", ", findings)}";
}
