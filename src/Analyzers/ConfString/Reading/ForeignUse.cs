using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Literals that look like conf strings of ours and are none.</summary>
internal static class ForeignUse
{
    // The namespace of QuestDB's own .NET client, whose keys are its own.
    private const string OtherClient = "QuestDB";

    // Formats end in a text that goes on being looked at.
    private const string Format = "CompositeFormat";

    /// <summary>Whether a text is given to another client, or is in another language, such as that of patterns.</summary>
    public static bool IsIn(IOperation? text) =>
        ConfSinks.FindTaker(text) is { } taker && (IsOfOtherClient(taker) || IsOfOtherLanguage(taker));

    /// <summary>Whether a text is only compared with others.</summary>
    public static bool IsCompared(ExpressionSyntax text) => text.Parent switch
    {
        BinaryExpressionSyntax comparison => comparison.RawKind is (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression,
        ConstantPatternSyntax or CaseSwitchLabelSyntax => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method } } =>
            method.Name.Identifier.ValueText is "Equals" or "StartsWith" or "EndsWith" or "Contains" or "IndexOf",
        _ => false,
    };

    private static bool IsOfOtherLanguage(ISymbol taker) => ConfSinks.FindLanguage(taker) is not (null or ConfString.SyntaxName or Format);

    private static bool IsOfOtherClient(ISymbol taker)
    {
        INamespaceSymbol? space = taker.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace: { IsGlobalNamespace: false } outer })
            space = outer;

        return space?.Name == OtherClient;
    }
}
