using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Questline.Analyzers.ConfStrings;

namespace Questline.Analyzers.Security;

/// <summary>Whether a text of entries becomes a part of a conf string, and is not only printed or compared with.</summary>
internal static class PieceUse
{
    /// <param name="text">The text, with all that it is joined with.</param>
    /// <param name="isJoined">Whether it is joined with a text that is not known.</param>
    public static bool IsIn(ExpressionSyntax text, bool isJoined) => !ForeignUse.IsCompared(text) && (isJoined || IsBuilt(text, FollowNames));

    private static bool IsBuilt(ExpressionSyntax text, Func<VariableDeclaratorSyntax, bool> follow) => text.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => follow(variable),
        EqualsValueClauseSyntax or AssignmentExpressionSyntax or InterpolationSyntax => true,
        ReturnStatementSyntax or ArrowExpressionClauseSyntax or YieldStatementSyntax or ElementAccessExpressionSyntax => true,
        InitializerExpressionSyntax or CollectionElementSyntax => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } => true,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == text => IsKept(access) && IsBuilt(call, follow),
        MemberAccessExpressionSyntax access when access.Name == text => IsBuilt(access, follow),
        ArgumentSyntax { Parent.Parent: { } call } argument => IsBuilder(call, argument),
        SwitchExpressionArmSyntax { Parent: ExpressionSyntax choice } => IsBuilt(choice, follow),
        ConditionalExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax =>
            IsBuilt((ExpressionSyntax)text.Parent, follow),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => IsBuilt(choice, follow),
        _ => false,
    };

    private static bool IsKept(MemberAccessExpressionSyntax access) =>
        access.Name.Identifier.ValueText is "Trim" or "TrimStart" or "TrimEnd" or "ToString" or "Replace";

    private static bool IsBuilder(SyntaxNode call, ArgumentSyntax argument) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method } => method.Name.Identifier.ValueText switch
        {
            "Append" or "AppendLine" or "AppendFormat" or "AppendJoin" or "Insert" or "Concat" or "Join" or "Format" or "Add" => true,
            "Replace" => ((ArgumentListSyntax)argument.Parent!).Arguments.IndexOf(argument) > 0,
            _ => false,
        },
        ObjectCreationExpressionSyntax { Type: var type } => type.ToString().EndsWith("StringBuilder", StringComparison.Ordinal),
        _ => false,
    };

    // A name that this file only compares with is none; one that it does not use is used elsewhere.
    private static bool FollowNames(VariableDeclaratorSyntax variable)
    {
        IdentifierNameSyntax[] uses = [.. NamesOf(variable)];
        return uses.Length == 0 || uses.Any(static use => IsBuilt(use, static _ => true));
    }

    private static IEnumerable<IdentifierNameSyntax> NamesOf(VariableDeclaratorSyntax variable) =>
        variable.SyntaxTree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == variable.Identifier.ValueText);
}
