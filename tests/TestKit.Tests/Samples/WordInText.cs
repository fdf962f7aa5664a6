using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Questline.TestKit.Tests.Samples;

/// <summary>Reports the first <c>bad</c> in each file that is not source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WordInText : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        "TK0003", "A word", "A bad word", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(Analyze);
    }

    private static void Analyze(AdditionalFileAnalysisContext context)
    {
        SourceText text = context.AdditionalFile.GetText(context.CancellationToken)!;
        int index = text.ToString().IndexOf("bad", StringComparison.Ordinal);
        TextSpan span = new(Math.Max(index, 0), "bad".Length);
        if (index >= 0)
            context.ReportDiagnostic(Diagnostic.Create(Rule, Location.Create(context.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span))));
    }
}

/// <summary>Replaces the word.</summary>
public sealed class GoodWord : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TK0003"];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SourceText text = await context.TextDocument.GetTextAsync(context.CancellationToken);
        Solution replaced = context.TextDocument.Project.Solution
            .WithAdditionalDocumentText(context.TextDocument.Id, text.Replace(context.Span, "good"));
        context.RegisterCodeFix(CodeAction.Create("Say good", _ => Task.FromResult(replaced), "Good"), context.Diagnostics);
    }
}
