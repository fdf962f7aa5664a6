using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Questline.Analyzers.ConfStrings;

namespace Questline.Analyzers.Security;

/// <summary>What a literal is a part of: a sum, an interpolated text, or the arguments of <c>string.Concat</c>.</summary>
internal static class PieceText
{
    /// <summary>The whole that a literal is joined into.</summary>
    public static ExpressionSyntax Root(ExpressionSyntax piece)
    {
        ExpressionSyntax root = piece;
        while (root.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
            root = (ExpressionSyntax)root.Parent;

        return root.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && IsConcat(call) ? call : root;
    }

    /// <summary>What is known of the whole; null for nothing.</summary>
    public static MappedText? Read(ExpressionSyntax root, SemanticModel model, CancellationToken cancellationToken)
    {
        if (root is not InvocationExpressionSyntax call)
            return ConfTextReader.Read(root, model, cancellationToken);

        MappedText.Builder joined = new();
        foreach (ArgumentSyntax argument in call.ArgumentList.Arguments)
        {
            if (ConfTextReader.Read(argument.Expression, model, cancellationToken) is { } text)
                joined.Add(text);
            else
                joined.Add(MappedText.Unknown, root.SyntaxTree.GetLocation, argument.Span);
        }

        return joined.Build();
    }

    private static bool IsConcat(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: nameof(string.Concat) };
}
