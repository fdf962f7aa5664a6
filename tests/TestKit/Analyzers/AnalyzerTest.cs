using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Questline.TestKit.Analyzers;

/// <summary>A user's project, the analyzers that look at it, and what they are expected to report.</summary>
public abstract class AnalyzerTest : ProjectSettings
{
    /// <summary>The project.</summary>
    public SolutionState TestState { get; } = new();

    /// <summary>What is expected besides that which is marked.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>Adds a file of source, which may be marked.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    /// <summary>Fails unless exactly what is expected is reported: all that analyzers report, and the compiler's errors.</summary>
    /// <exception cref="VerificationException">They report something else, or an analyzer threw.</exception>
    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        using var workspace = new AdhocWorkspace();
        ImmutableArray<DiagnosticAnalyzer> analyzers = [.. GetDiagnosticAnalyzers()];
        ParsedState files = ParsedState.Parse(TestState, ExpectedDiagnostics, DefaultId(analyzers));
        Project project = ConsumerProject.Create(workspace, files, TestState, this);
        ImmutableArray<Diagnostic> reported = await AnalyzerRun.FindDiagnosticsAsync(project, analyzers, cancellationToken);
        DiagnosticComparison.Verify("The source", files.Expected, reported);
        await ContinueAsync(project, analyzers, cancellationToken);
    }

    /// <summary>Makes the analyzers.</summary>
    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    /// <summary>Goes on with a project whose diagnostics are the expected ones.</summary>
    private protected virtual Task ContinueAsync(
        Project project, ImmutableArray<DiagnosticAnalyzer> analyzers, CancellationToken cancellation) => Task.CompletedTask;

    // A mark without an id is clear only where there is one rule.
    private protected static string? DefaultId(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        string[] ids = [.. analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id).Distinct()];
        return ids.Length == 1 ? ids[0] : null;
    }
}
