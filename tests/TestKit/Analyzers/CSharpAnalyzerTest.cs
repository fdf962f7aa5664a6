using Microsoft.CodeAnalysis.Diagnostics;

namespace Questline.TestKit.Analyzers;

/// <summary>A user's project, and what an analyzer is expected to report of it.</summary>
public class CSharpAnalyzerTest<TAnalyzer> : AnalyzerTest
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <inheritdoc/>
    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new TAnalyzer()];
}
