using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Literals that are conf strings by their beginning: a known scheme and two colons.</summary>
internal static class ConfLiterals
{
    // The lengths of "tcp::" and "https::".
    private const int ShortestBeginning = 5, LongestBeginning = 7;

    public static readonly SyntaxKind[] Kinds =
        [SyntaxKind.StringLiteralExpression, SyntaxKind.Utf8StringLiteralExpression, SyntaxKind.InterpolatedStringExpression];

    /// <summary>Whether a text begins as a conf string does.</summary>
    public static bool IsBeginning(string text)
    {
        // Few texts of a program come further than here.
        if (text.Length < ShortestBeginning || text[0] is not ('h' or 't'))
            return false;

        int end = text.IndexOf("::", 0, Math.Min(text.Length, LongestBeginning), StringComparison.Ordinal);
        return end > 0 && SchemeNames.Find(text.Substring(0, end)) != ConfSchemes.None;
    }

    /// <summary>Whether a text that begins as a conf string does goes on with a key, as far as it goes on; code such as <c>tcp::socket s;</c> does not.</summary>
    public static bool IsFollowedByKey(string text)
    {
        int start = text.IndexOf("::", StringComparison.Ordinal) + 2;
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;

        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-' or MappedText.Unknown))
            end++;

        return end == text.Length || (end > start && text[end] == '=');
    }

    /// <summary>Whether a literal begins as a conf string does.</summary>
    public static bool IsBeginning(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => IsBeginning(literal.Token.ValueText),
        InterpolatedStringExpressionSyntax interpolation =>
            interpolation.Contents.FirstOrDefault() is InterpolatedStringTextSyntax text && IsBeginning(text.TextToken.ValueText),
        _ => false,
    };

    /// <summary>The whole of what a literal begins: itself, or the sum, interpolation or <c>string.Concat</c> that it is the first part of.</summary>
    public static ExpressionSyntax Root(ExpressionSyntax literal)
    {
        ExpressionSyntax root = literal;
        while (FindBegun(root) is { } whole)
            root = whole;

        return root;
    }

    /// <summary>The first part of an expression that joins some.</summary>
    public static ExpressionSyntax First(ExpressionSyntax expression) => Unwrap(expression) switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => First(sum.Left),
        InterpolatedStringExpressionSyntax interpolation when FindFirstHole(interpolation) is { } hole => First(hole),
        InvocationExpressionSyntax call when IsJoin(call) => First(call.ArgumentList.Arguments[0].Expression),
        var other => other,
    };

    /// <summary>The expression without what does not change its value: parentheses, and <c>!</c> behind it.</summary>
    public static ExpressionSyntax Unwrap(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven:
                    expression = forgiven.Operand;
                    break;
                default:
                    return expression;
            }
        }
    }

    /// <summary>Whether a call is a <c>string.Concat</c> of single values.</summary>
    public static bool IsJoin(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Concat" } method } call
        && method.Expression is PredefinedTypeSyntax or IdentifierNameSyntax { Identifier.ValueText: "String" }
        && call.ArgumentList.Arguments.Count > 1
        && call.ArgumentList.Arguments.All(static argument => argument.NameColon is null);

    /// <summary>The sum, parentheses or <c>string.Concat</c> that an expression is a part of, or null.</summary>
    public static ExpressionSyntax? FindJoin(ExpressionSyntax part) => part.Parent switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => sum,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when IsJoin(call) => call,
        _ => null,
    };

    private static ExpressionSyntax? FindBegun(ExpressionSyntax part) => part.Parent switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } forgiven => forgiven,
        InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax whole } when FindFirstHole(whole) == part => whole,
        BinaryExpressionSyntax sum when sum.Left != part => null,
        ArgumentSyntax { Parent: ArgumentListSyntax list } argument when list.Arguments[0] != argument => null,
        _ => FindJoin(part),
    };

    private static ExpressionSyntax? FindFirstHole(InterpolatedStringExpressionSyntax interpolation) =>
        interpolation.Contents.FirstOrDefault() is InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole ? hole.Expression : null;
}
