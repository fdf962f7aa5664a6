using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.Logging;
using Questline.TestKit;

namespace Questline.Generator.Tests.Documentation;

/// <summary>The C# in the README and in the guides compiles as it stands.</summary>
public class SnippetTests
{
    private static readonly MetadataReference Logging = MetadataReference.CreateFromFile(typeof(ILogger).Assembly.Location);

    public static TheoryData<string, int> Snippets
    {
        get
        {
            TheoryData<string, int> snippets = [];
            foreach (Page page in Page.All)
            {
                for (int number = 0; number < page.Snippets.Count; number++)
                    snippets.Add(page.Path, number);
            }

            return snippets;
        }
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_compiles(string path, int number)
    {
        Page page = Page.All.Single(page => page.Path == path);

        GeneratorRun run = GeneratorRun.Start<TableGenerator>(Project(page, page.Snippets[number]));

        run.Diagnostics.Concat(run.Output.GetDiagnostics(TestContext.Current.CancellationToken))
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ShouldBeEmpty();
    }

    private static CSharpCompilation Project(Page page, Snippet snippet)
    {
        string file = snippet.Usings + snippet.Statements + string.Concat(Types(page, snippet));
        CSharpCompilation project = Consumer.Create([file, Surroundings.Code]).AddReferences(Logging);
        return snippet.Statements.Length == 0
            ? project
            : project.WithOptions(project.Options.WithOutputKind(OutputKind.ConsoleApplication));
    }

    /// <summary>Its own types, and those that the page or the README shows elsewhere.</summary>
    private static IEnumerable<string> Types(Page page, Snippet snippet) => page.Snippets.Concat(Page.Readme.Snippets).Prepend(snippet)
        .SelectMany(other => other.Types)
        .DistinctBy(type => type.Key)
        .Select(type => type.Value);
}
