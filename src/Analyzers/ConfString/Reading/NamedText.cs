using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Finds what a name always stands for: a constant, a <c>static readonly</c> field, or a local that is assigned once.</summary>
internal static class NamedText
{
    /// <summary>The expression in the source that the name stands for, or null.</summary>
    public static ExpressionSyntax? FindInitializer(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        if (expression is not (IdentifierNameSyntax or MemberAccessExpressionSyntax))
            return null;

        ExpressionSyntax? initializer = model.GetSymbolInfo(expression, cancellationToken).Symbol switch
        {
            IFieldSymbol field when IsFixed(field) => Initializer(field, cancellationToken),
            ILocalSymbol local when local.IsConst || IsAssignedOnce(local, expression, model, cancellationToken) => Initializer(local, cancellationToken),
            _ => null,
        };

        // Editors show the source of other projects, in which nothing can be reported.
        return initializer is not null && model.Compilation.ContainsSyntaxTree(initializer.SyntaxTree) ? initializer : null;
    }

    // A static constructor may give the field another value.
    private static bool IsFixed(IFieldSymbol field) =>
        field.IsConst || (field.IsStatic && field.IsReadOnly && field.ContainingType.StaticConstructors.All(static constructor => constructor.IsImplicitlyDeclared));

    private static ExpressionSyntax? Initializer(ISymbol symbol, CancellationToken cancellationToken) =>
        symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax declarator
            ? declarator.Initializer?.Value
            : null;

    private static bool IsAssignedOnce(ILocalSymbol local, ExpressionSyntax use, SemanticModel model, CancellationToken cancellationToken)
    {
        if (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not VariableDeclaratorSyntax declarator
            || declarator.SyntaxTree != use.SyntaxTree
            || declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not { } member)
        {
            return false;
        }

        // Statements of the file itself are members of their own.
        SyntaxNode scope = member is GlobalStatementSyntax ? member.Parent! : member;
        return !scope.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            name.Identifier.ValueText == local.Name
            && IsWritten(name)
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, local));
    }

    private static bool IsWritten(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        PostfixUnaryExpressionSyntax => !name.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        PrefixUnaryExpressionSyntax => name.Parent.RawKind
            is (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression or (int)SyntaxKind.AddressOfExpression,
        ArgumentSyntax { Parent: TupleExpressionSyntax tuple } => IsWritten(tuple),
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
        RefExpressionSyntax => true,
        _ => false,
    };
    private static bool IsWritten(TupleExpressionSyntax tuple) => tuple.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == tuple,
        ArgumentSyntax { Parent: TupleExpressionSyntax outer } => IsWritten(outer),
        _ => false,
    };
}
