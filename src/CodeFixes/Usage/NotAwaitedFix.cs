using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Questline.Analyzers;

namespace Questline.CodeFixes.Usage;

/// <summary>Awaits a result, in asynchronous code and in methods that can become so.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NotAwaitedFix : DeclarationFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(Rules.NotAwaited.Id);

    internal override async Task<IReadOnlyList<OfferedFix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return [];
        }

        SyntaxNode call = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        SyntaxNode function = EnclosingFunction.Find(call);
        if (FindLostExpression(call) is not { } lost || !EnclosingFunction.AllowsAwait(call, function, model, cancellationToken))
            return [];

        List<NodeEdit> edits = [new(lost, "await", node => Await((ExpressionSyntax)node))];
        if (!EnclosingFunction.IsAsync(function))
        {
            if (!await AsyncMethod.CanBeAsync(function, model, document.Project.Solution, cancellationToken).ConfigureAwait(false))
                return [];
            edits.Add(new(function, "async", AsyncMethod.Make));
        }

        return [new("Await the result", "Questline.Await", edits)];
    }

    // With `?.` there may be nothing to await.
    private static ExpressionSyntax? FindLostExpression(SyntaxNode call)
    {
        if (call is ConditionalAccessExpressionSyntax)
            return null;
        SyntaxNode lost = call;
        while (lost.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax or AssignmentExpressionSyntax)
            lost = lost.Parent;
        return lost.Parent is ExpressionStatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax ? lost as ExpressionSyntax : null;
    }

    private static AwaitExpressionSyntax Await(ExpressionSyntax lost)
    {
        ExpressionSyntax result = lost is AssignmentExpressionSyntax discard ? discard.Right : lost;
        SyntaxToken keyword = SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        return SyntaxFactory.AwaitExpression(keyword, result.WithoutTrivia()).WithTriviaFrom(lost);
    }
}
