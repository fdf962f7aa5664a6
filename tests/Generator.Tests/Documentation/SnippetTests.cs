using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Questline.Generator.Tests.Documentation;

/// <summary>The C# of every page compiles as it stands, and what is wrong with it is what its comments say.</summary>
public class SnippetTests
{
    public static TheoryData<string, int> Snippets =>
        [.. Page.All.SelectMany(page => page.Snippets, (page, snippet) => (page.Path, snippet.Block.Line))];

    [Theory]
    [MemberData(nameof(Snippets))]
    public async Task A_snippet_has_the_findings_that_it_announces_and_no_others(string path, int line)
    {
        Page page = Page.Find(path);
        Snippet snippet = page.Snippets.Single(snippet => snippet.Block.Line == line);

        ImmutableArray<Diagnostic> found = await SnippetProject.FindDiagnosticsAsync(page, snippet, TestContext.Current.CancellationToken);

        found.DistinctBy(PlaceOf).Select(FindingOf).ShouldBe(snippet.Announced, ignoreOrder: true, string.Join('\n', found));
    }

    // A line may have the same mistake several times.
    private static (string Id, int Line) PlaceOf(Diagnostic diagnostic) =>
        (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line);

    private static Finding FindingOf(Diagnostic diagnostic) => new(diagnostic.Id, LineOf(diagnostic.Location));

    private static string LineOf(Location location) =>
        location.SourceTree?.GetText().Lines.GetLineFromPosition(location.SourceSpan.Start).ToString().Trim() ?? "";
}
