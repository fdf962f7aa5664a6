using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Questline.TestKit.Tests.Samples;

/// <summary>Throws at every class.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class Throwing : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [LowerCaseClass.Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Throw, SymbolKind.NamedType);
    }

    private static void Throw(SymbolAnalysisContext context) => throw new NotSupportedException($"No {context.Symbol.Name} please.");
}

/// <summary>Reports classes in generated files too, as it should not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EverywhereClass : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [LowerCaseClass.Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(LowerCaseClass.Analyze, SymbolKind.NamedType);
    }
}

/// <summary>Reports the whole project, with what it sees of its settings.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SettingsReport : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "TK0002", "The settings", "{0}; property: {1}; Questline: {2}", "Test", DiagnosticSeverity.Info, isEnabledByDefault: true, customTags: "CompilationEnd");

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(Analyze);
    }

    private static void Analyze(CompilationAnalysisContext context)
    {
        context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property.Answer", out string? answer);
        bool questline = context.Compilation.GetTypeByMetadataName("Questline.QuestSender") is not null;
        context.ReportDiagnostic(
            Diagnostic.Create(Rule, Location.None, context.Compilation.Options.OptimizationLevel, answer ?? "none", questline ? "yes" : "no"));
    }
}
