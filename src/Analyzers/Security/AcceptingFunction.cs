using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Questline.Analyzers.ConfStrings;

namespace Questline.Analyzers.Security;

/// <summary>
/// Tells whether a function returns true and nothing else, and does not look at what it is given: one that notes the certificate somewhere has a use.
/// </summary>
/// <param name="function">A lambda, an anonymous method, a local function or a method.</param>
/// <param name="model">The meaning of its names, or null.</param>
/// <param name="cancellationToken">Ends the search.</param>
internal sealed class AcceptingFunction(SyntaxNode function, SemanticModel? model, CancellationToken cancellationToken)
{
    private const string AcceptsAny = "DangerousAcceptAnyServerCertificateValidator";

    public bool IsAccepting => Body switch
    {
        ExpressionSyntax result => IsAccepted(result),
        BlockSyntax block => Results(block) is { Count: > 0 } results && results.All(IsAccepted) && !LooksAtParameters(block),
        _ => false,
    };

    private SyntaxNode? Body => function switch
    {
        AnonymousFunctionExpressionSyntax anonymous => anonymous.Body,
        LocalFunctionStatementSyntax local => (SyntaxNode?)local.Body ?? local.ExpressionBody?.Expression,
        MethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression,
        _ => null,
    };

    private static IReadOnlyList<ExpressionSyntax?> Results(BlockSyntax block) =>
    [
        .. block.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>()
            .Select(static statement => statement.Expression),
    ];

    private bool IsAccepted(ExpressionSyntax? result) => result is not null && (IsTrue(ConfLiterals.Unwrap(result)) || IsAcceptsAny(result));

    private bool IsTrue(ExpressionSyntax result) =>
        result.IsKind(SyntaxKind.TrueLiteralExpression) || model?.GetConstantValue(result, cancellationToken).Value is true;

    private static bool IsAcceptsAny(ExpressionSyntax result) =>
        result is InvocationExpressionSyntax call
        && call.Expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(static name => name.Identifier.ValueText == AcceptsAny);

    private bool LooksAtParameters(BlockSyntax block)
    {
        HashSet<string> parameters = [.. Parameters.Select(static parameter => parameter.Identifier.ValueText)];
        return block.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Any(name => parameters.Contains(name.Identifier.ValueText) && name.FirstAncestorOrSelf<ExpressionSyntax>(IsAcceptsAny) is null);
    }

    private IEnumerable<ParameterSyntax> Parameters => function switch
    {
        SimpleLambdaExpressionSyntax lambda => [lambda.Parameter],
        ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters,
        AnonymousMethodExpressionSyntax { ParameterList: { } list } => list.Parameters,
        LocalFunctionStatementSyntax local => local.ParameterList.Parameters,
        MethodDeclarationSyntax method => method.ParameterList.Parameters,
        _ => [],
    };
}
