using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Questline.Analyzers.Usage;

/// <summary>What a type does with a sender in a field.</summary>
internal static class SenderField
{
    /// <summary>
    /// Whether nothing can dispose the sender: the field is private, its type cannot be disposed itself, and no code of the type does more with the
    /// field than assign it and call members of the sender.
    /// </summary>
    public static bool IsNeverDisposed(IFieldSymbol field, SenderTypes types, CancellationToken cancellationToken) =>
        field is { DeclaredAccessibility: Accessibility.Private, IsStatic: false, AssociatedSymbol: null }
        && types.IsSender(field.Type)
        && !IsDisposable(field.ContainingType)
        && field.ContainingType.DeclaringSyntaxReferences
            .SelectMany(part => part.GetSyntax(cancellationToken).DescendantNodes())
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == field.Name)
            .All(name => StaysHere(name, types));

    private static bool IsDisposable(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(one => one is { Name: "IAsyncDisposable" or "IDisposable", ContainingNamespace.Name: "System" });

    // Syntax alone, since the parts of a type may be in several files. A name that means something else only makes the answer more careful.
    private static bool StaysHere(IdentifierNameSyntax name, SenderTypes types)
    {
        ExpressionSyntax field = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } member && member.Name == name ? member : name;
        while (field.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
            field = (ExpressionSyntax)field.Parent;
        return field.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == field && assignment.Parent is ExpressionStatementSyntax,
            MemberAccessExpressionSyntax access => access.Expression == field && IsMember(access.Name, types),
            ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } } access =>
                access.Expression == field && IsMember(binding.Name, types),
            IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax or UnaryPatternSyntax { Pattern: ConstantPatternSyntax } } => true,
            BinaryExpressionSyntax binary => binary.IsKind(SyntaxKind.EqualsExpression) || binary.IsKind(SyntaxKind.NotEqualsExpression),
            _ => false,
        };
    }

    private static bool IsMember(SimpleNameSyntax name, SenderTypes types) =>
        name.Identifier.ValueText is var text && !SenderTypes.IsDisposal(text) && !types.Sender.GetMembers(text).IsEmpty;
}
