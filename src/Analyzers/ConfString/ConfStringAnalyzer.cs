using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Questline.Analyzers.ConfStrings;

/// <summary>QL0100 to QL0120: what the sender would refuse when it is created, by the sender's own parser.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfStringAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ConfRules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (ConfReadings.IsLibraryPresent(start.Compilation))
                ConfReadings.Register(start, Find);
        });
    }

    private static IEnumerable<Diagnostic> Find(ConfReading reading) => reading.Problems.Select(problem => ConfEdits.Attach(
        ConfRules.For(problem.Kind), reading.Locate(problem.Start, problem.Length), reading, ConfEdits.Find(reading, problem), problem.Message));
}
