using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using Questline.Analyzers;
using Questline.Analyzers.Usage;

namespace Questline.CodeFixes.Usage;

/// <summary>Takes the time in UTC.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LocalTimestampFix : DeclarationFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(Rules.LocalTimestamp.Id);

    internal override async Task<IReadOnlyList<OfferedFix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(LocalTimestampAnalyzer.Replacement, out string? utc) || utc is null
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return [];
        }

        SyntaxNode written = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        SyntaxNode local = diagnostic.AdditionalLocations.Count == 0
            ? written
            : root.FindNode(diagnostic.AdditionalLocations[0].SourceSpan, getInnermostNodeForTie: true);
        if (local is not ExpressionSyntax || (local != written && !IsForThisAlone(written, local, model, cancellationToken)))
            return [];
        return [new($"Use '{utc}'", "Questline.UtcTimestamp", [new(local, "utc", node => ToUtc(utc).WithTriviaFrom(node))])];
    }

    // Whatever else uses the variable would change with it.
    private static bool IsForThisAlone(SyntaxNode written, SyntaxNode local, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(written, cancellationToken).Symbol is ILocalSymbol variable
        && variable.DeclaringSyntaxReferences.Any(declaration => declaration.Span.Contains(local.Span))
        && FindMember(written).DescendantNodes().OfType<IdentifierNameSyntax>().Count(name =>
            name.Identifier.ValueText == variable.Name
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, variable)) == 1;

    private static SyntaxNode FindMember(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(outer => outer is MemberDeclarationSyntax and not GlobalStatementSyntax) ?? node.SyntaxTree.GetRoot();

    private static ExpressionSyntax ToUtc(string utc) => utc.StartsWith("DateTime.", StringComparison.Ordinal)
        ? SyntaxFactory.ParseExpression($"global::System.{utc}").WithAdditionalAnnotations(Simplifier.Annotation)
        : SyntaxFactory.ParseExpression(utc);
}
