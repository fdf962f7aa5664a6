using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Analyzers.Mapping;
using Questline.TestKit;

namespace Questline.Generator.Tests.Documentation;

/// <summary>The project that a reader would put a snippet into.</summary>
internal static class SnippetProject
{
    // All snippets are compiled on top of this one, so that references are read once.
    private static readonly CSharpCompilation Empty = CreateEmpty();

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(TableAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsDefined(typeof(DiagnosticAnalyzerAttribute), inherit: false))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What the compiler and the analyzers say of a snippet: errors, warnings, and information of Questline's rules.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindDiagnosticsAsync(Page page, Snippet snippet, CancellationToken cancellation)
    {
        CSharpCompilation project = Create(page, snippet);
        Compilation output = GeneratorRun.Start<TableGenerator>(project).Output;
        var options = new AnalyzerOptions([], new BuildProperties(allowsUnsafeTls: snippet.Block.Word == BlockKind.UnsafeTls));
        ImmutableArray<Diagnostic> found = await output.WithAnalyzers(Analyzers, options).GetAllDiagnosticsAsync(cancellation);
        SyntaxTree own = project.SyntaxTrees[^1];
        return [.. found.Where(diagnostic => diagnostic.Location.SourceTree is not { } tree || tree == own).Where(IsShown)];
    }

    /// <summary>The snippet as it stands.</summary>
    public static CSharpCompilation Create(Page page, Snippet snippet)
    {
        CSharpCompilation project = Create(page, snippet, snippet.Statements);
        CSharpCompilationOptions options = project.Options
            .WithOptimizationLevel(snippet.Block.Word == BlockKind.Release ? OptimizationLevel.Release : OptimizationLevel.Debug);
        return project.WithOptions(snippet.Statements.Length == 0 ? options : options.WithOutputKind(OutputKind.ConsoleApplication));
    }

    /// <summary>The snippet with other code instead of its statements. It is the last file.</summary>
    public static CSharpCompilation Create(Page page, Snippet snippet, string code) => Empty.AddSyntaxTrees(
        Parse("/consumer/Others.cs", OtherTypes(page, snippet)),
        Parse("/consumer/Snippet.cs", snippet.Usings + snippet.Attributes + code + string.Concat(snippet.Types.Select(type => type.Value))));

    private static CSharpCompilation CreateEmpty()
    {
        CSharpCompilation project = Consumer.Create([Surroundings.Code]).AddReferences(SnippetReferences.All);
        return project.WithOptions(project.Options.WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic>
        {
            // References to older versions of what .NET has, which the SDK does not report either.
            ["CS1701"] = ReportDiagnostic.Suppress,
            // A page shows functions that nobody calls, and parameters that nobody reads.
            ["CS8321"] = ReportDiagnostic.Suppress,
            ["CS9113"] = ReportDiagnostic.Suppress,
        }));
    }

    // Types that the page or the README shows elsewhere, but for those that need the attributes of another assembly.
    private static string OtherTypes(Page page, Snippet snippet)
    {
        Snippet[] others = [.. page.Snippets.Concat(Page.Readme.Snippets).Where(other => other.Attributes.Length == 0)];
        IEnumerable<KeyValuePair<string, string>> types = others
            .SelectMany(other => other.Types)
            .Where(other => snippet.Types.All(own => own.Key != other.Key))
            .DistinctBy(type => type.Key);
        return string.Concat(others.Select(other => other.Usings).Concat(types.Select(type => type.Value)));
    }

    private static SyntaxTree Parse(string path, string text)
    {
        var options = (CSharpParseOptions)Empty.SyntaxTrees[0].Options;
        return CSharpSyntaxTree.ParseText(text, options.WithDocumentationMode(DocumentationMode.Parse), path);
    }

    private static bool IsShown(Diagnostic diagnostic) =>
        !diagnostic.IsSuppressed
        && (diagnostic.Severity >= DiagnosticSeverity.Warning || diagnostic.Id.StartsWith("QL", StringComparison.Ordinal));
}
