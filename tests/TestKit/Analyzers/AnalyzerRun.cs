using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Questline.TestKit.Analyzers;

/// <summary>Runs analyzers over a project.</summary>
internal static class AnalyzerRun
{
    /// <summary>The errors of the compiler and all that the analyzers report, in the order of files and places.</summary>
    /// <exception cref="VerificationException">An analyzer threw.</exception>
    public static async Task<ImmutableArray<Diagnostic>> FindDiagnosticsAsync(
        Project project, ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancellation)
    {
        var crashes = new ConcurrentQueue<string>();
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions,
            (exception, analyzer, _) => crashes.Enqueue($"{analyzer.GetType()} threw {exception}"),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false);
        Compilation compilation = (await project.GetCompilationAsync(cancellation))!;
        var run = new CompilationWithAnalyzers(compilation, analyzers, options);
        ImmutableArray<Diagnostic> found = await run.GetAllDiagnosticsAsync(cancellation);
        return crashes.IsEmpty
            ? [.. found.Where(IsShown).OrderBy(PathOf, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan)]
            : throw new VerificationException(string.Join('\n', crashes));
    }

    private static bool IsShown(Diagnostic diagnostic) =>
        diagnostic.Severity == DiagnosticSeverity.Error || !diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler);

    private static string PathOf(Diagnostic diagnostic) => FilePlace.Of(diagnostic.Location)?.Path ?? "";
}
