using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Generator.Reading;

namespace Questline.Analyzers.Mapping;

/// <summary>Says why a table cannot be mapped, from the generator's own reading, and what of one that can be may not be meant.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TableAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        MappingRules.All.AddRange(new[] { Rules.UnboundedSymbol, Rules.NoTimestamp });

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (TableAttributes.Find(context.Compilation) is not { } attributes)
            return;

        context.RegisterSymbolAction(type => CheckType(type, attributes), SymbolKind.NamedType);
        context.RegisterSyntaxNodeAction(AssemblyRules.Check, SyntaxKind.CompilationUnit);
    }

    private static void CheckType(SymbolAnalysisContext context, TableAttributes attributes)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        foreach (TableReading reading in TableReadings.Of(type, attributes, context.Compilation, context.CancellationToken))
        {
            foreach (MappingProblem problem in reading.Problems)
                context.ReportDiagnostic(Describe(problem, reading));
            if (reading.Table is null)
                continue;

            UnseenTypeRule.Check(type, reading, context.ReportDiagnostic);
            TimestampRule.Check(reading, context.ReportDiagnostic);
            UnboundedSymbolRule.Check(reading, context.ReportDiagnostic);
        }
    }

    private static Diagnostic Describe(MappingProblem problem, TableReading reading) => Diagnostic.Create(
        MappingRules.Of(problem.Kind), problem.Place, NameSuggestions.For(problem, reading), problem.Subject, problem.Reason);
}
