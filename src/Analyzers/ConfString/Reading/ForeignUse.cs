using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Literals that look like conf strings of ours and are none, or none yet.</summary>
internal static class ForeignUse
{
    // The namespace of QuestDB's own .NET client, whose keys are its own.
    private const string OtherClient = "QuestDB";

    /// <summary>Whether a text is made into another one first, or is given to another client.</summary>
    public static bool IsIn(ExpressionSyntax text, IOperation? operation) => IsReplaced(text) || IsGivenToOtherClient(operation);

    private static bool IsReplaced(ExpressionSyntax text) =>
        text.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access && access.Expression == text;

    private static bool IsGivenToOtherClient(IOperation? operation) =>
        operation?.Parent is IArgumentOperation { Parameter.ContainingSymbol: { } method } && OutermostNamespace(method) == OtherClient;

    private static string? OutermostNamespace(ISymbol symbol)
    {
        INamespaceSymbol? space = symbol.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace: { IsGlobalNamespace: false } outer })
            space = outer;

        return space?.Name;
    }
}
