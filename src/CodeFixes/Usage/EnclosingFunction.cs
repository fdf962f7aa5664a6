using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Questline.CodeFixes.Usage;

/// <summary>The method, local function, lambda or program of statements that code stands in.</summary>
internal static class EnclosingFunction
{
    /// <summary>Finds it; for anything else, such as a constructor, the member.</summary>
    public static SyntaxNode Find(SyntaxNode node) => node.Ancestors().First(outer =>
        outer is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or MemberDeclarationSyntax);

    /// <summary>Whether <c>await</c> may stand in it as it is.</summary>
    public static bool IsAsync(SyntaxNode function) => function switch
    {
        AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers.Any(SyntaxKind.AsyncKeyword),
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword),
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword),
        _ => function is GlobalStatementSyntax,
    };

    /// <summary>Whether nothing around a place forbids <c>await</c>: a lock, unsafe code, or what cannot outlive it, such as a span.</summary>
    public static bool AllowsAwait(SyntaxNode place, SyntaxNode function, SemanticModel model, CancellationToken cancellationToken) =>
        !place.Ancestors().TakeWhile(outer => outer != function).Any(outer =>
            outer is LockStatementSyntax or UnsafeStatementSyntax or FixedStatementSyntax or CatchFilterClauseSyntax)
        && !(function is GlobalStatementSyntax ? function.Parent! : function).DescendantNodes().Any(node => IsBound(node, model, cancellationToken));

    private static bool IsBound(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) => node switch
    {
        VariableDeclaratorSyntax or ParameterSyntax or SingleVariableDesignationSyntax => model.GetDeclaredSymbol(node, cancellationToken) switch
        {
            ILocalSymbol local => local.Type.IsRefLikeType || local.RefKind != RefKind.None,
            IParameterSymbol parameter => parameter.Type.IsRefLikeType || parameter.RefKind != RefKind.None,
            _ => false,
        },
        ForEachStatementSyntax loop => model.GetTypeInfo(loop.Expression, cancellationToken).Type is { IsRefLikeType: true },
        _ => false,
    };
}
