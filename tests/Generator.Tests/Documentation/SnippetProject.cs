using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Analyzers.Mapping;
using Questline.TestKit;

namespace Questline.Generator.Tests.Documentation;

/// <summary>The project that a reader would put a snippet into.</summary>
internal static class SnippetProject
{
    /// <summary>What is wrong with the snippet: the compiler's errors, and those of its tables.</summary>
    public static async Task<IEnumerable<Diagnostic>> FindErrorsAsync(Page page, Snippet snippet, CancellationToken cancellation)
    {
        GeneratorRun run = GeneratorRun.Start<TableGenerator>(Create(page, snippet));
        var project = run.Output.WithAnalyzers([new TableAnalyzer()]);
        return (await project.GetAllDiagnosticsAsync(cancellation)).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>The snippet as it stands.</summary>
    public static CSharpCompilation Create(Page page, Snippet snippet)
    {
        CSharpCompilation project = Create(page, snippet, snippet.Statements);
        return snippet.Statements.Length == 0
            ? project
            : project.WithOptions(project.Options.WithOutputKind(OutputKind.ConsoleApplication));
    }

    /// <summary>The snippet with other code instead of its statements.</summary>
    public static CSharpCompilation Create(Page page, Snippet snippet, string code)
    {
        string file = snippet.Usings + snippet.Attributes + code + string.Concat(Types(page, snippet));
        return Consumer.Create([file, Surroundings.Code]).AddReferences(SnippetReferences.All);
    }

    /// <summary>Its own types, and those that the page or the README shows elsewhere, but for those that need the attributes of another assembly.</summary>
    private static IEnumerable<string> Types(Page page, Snippet snippet)
    {
        IEnumerable<KeyValuePair<string, string>> others = page.Snippets.Concat(Page.Readme.Snippets)
            .Where(other => other.Attributes.Length == 0)
            .SelectMany(other => other.Types)
            .Where(other => snippet.Types.All(own => own.Key != other.Key));
        return snippet.Types.Concat(others.DistinctBy(type => type.Key)).Select(type => type.Value);
    }
}
