using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Analyzers.Usage;

namespace Questline.Generator.Tests.Documentation;

/// <summary>The pages of the rules of usage show what is found and what mends it.</summary>
public class UsagePageTests
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(NotAwaitedAnalyzer).Assembly.GetTypes()
            .Where(static type => type.Namespace == typeof(NotAwaitedAnalyzer).Namespace && type.IsAssignableTo(typeof(DiagnosticAnalyzer)))
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<string> Pages => [.. Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_example_shows_the_rule_where_it_says(string id)
    {
        Page page = Page.Read($"docs/rules/{id}.md");
        Snippet example = page.Snippets[0];
        IEnumerable<string> said = page.FindBlocks("csharp").First().Split('\n').Where(line => line.Contains($"// {id}", StringComparison.Ordinal));

        IEnumerable<Diagnostic> found = (await FindAsync(page, example)).Where(diagnostic => diagnostic.Id == id);

        found.Select(LineOf).ShouldBe(said, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_fix_compiles_and_shows_nothing(string id)
    {
        Page page = Page.Read($"docs/rules/{id}.md");
        Snippet fix = page.Snippets[1];

        (await SnippetProject.FindErrorsAsync(page, fix, TestContext.Current.CancellationToken)).ShouldBeEmpty();
        (await FindAsync(page, fix)).ShouldBeEmpty();
    }

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(Page page, Snippet snippet)
    {
        CSharpCompilation project = SnippetProject.Create(page, snippet);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(new TableGenerator());
        driver.WithUpdatedParseOptions(project.SyntaxTrees[0].Options)
            .RunGeneratorsAndUpdateCompilation(project, out Compilation output, out _, TestContext.Current.CancellationToken);
        return await output.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    private static string LineOf(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetText().Lines.GetLineFromPosition(diagnostic.Location.SourceSpan.Start).ToString();
}
