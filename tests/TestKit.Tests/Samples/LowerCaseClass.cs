using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Questline.TestKit.Tests.Samples;

/// <summary>Reports classes whose names begin with a small letter.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LowerCaseClass : DiagnosticAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = new(
        "TK0001", "A small letter", "The class {0} begins with a small letter", "Test", DiagnosticSeverity.Warning, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    internal static void Analyze(SymbolAnalysisContext context)
    {
        if (char.IsLower(context.Symbol.Name[0]))
            context.ReportDiagnostic(Diagnostic.Create(Rule, context.Symbol.Locations[0], context.Symbol.Name));
    }
}
