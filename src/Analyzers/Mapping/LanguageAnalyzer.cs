using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Generator.Reading;

namespace Questline.Analyzers.Mapping;

/// <summary>QL0900: the project speaks a C# too old for generated code. Said once, for the project.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LanguageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.LanguageTooOld);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.SyntaxTrees.FirstOrDefault()?.Options is not { } options
            || LanguageRule.FindTooOld(options) is not { } version
            || TableAttributes.Find(context.Compilation) is not { } attributes)
        {
            return;
        }

        int reported = 0;
        context.RegisterSymbolAction(
            type =>
            {
                bool asksForTable = type.Symbol.GetAttributes().Any(attribute => attributes.IsTable(attribute) || attributes.IsTableFor(attribute));
                if (asksForTable && Interlocked.Exchange(ref reported, 1) == 0)
                    type.ReportDiagnostic(Diagnostic.Create(Rules.LanguageTooOld, Location.None, version));
            },
            SymbolKind.NamedType);
    }
}
