using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Literals that look like conf strings of ours and are none, or none yet.</summary>
internal static class ForeignUse
{
    // The namespace of QuestDB's own .NET client, whose keys are its own.
    private const string OtherClient = "QuestDB";

    // Formats end in a text that goes on being looked at.
    private const string Format = "CompositeFormat";

    /// <summary>Whether a text is made into another one first, is only compared with others, is given to another client, or is in another language, such as that of patterns.</summary>
    public static bool IsIn(ExpressionSyntax text, IOperation? operation) =>
        IsChanged(text) || IsCompared(text) || (ConfSinks.FindTaker(operation) is { } taker && (IsOfOtherClient(taker) || IsOfOtherLanguage(taker)));

    private static bool IsChanged(ExpressionSyntax text) => text.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access => access.Expression == text,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => IsTemplate(variable),
        _ => false,
    };

    private static bool IsCompared(ExpressionSyntax text) => text.Parent switch
    {
        BinaryExpressionSyntax comparison => comparison.RawKind is (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression,
        ConstantPatternSyntax or CaseSwitchLabelSyntax => true,
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method } } =>
            method.Name.Identifier.ValueText is "Equals" or "StartsWith" or "EndsWith" or "Contains" or "IndexOf",
        _ => false,
    };

    // Names a text of which other code replaces parts.
    private static bool IsTemplate(VariableDeclaratorSyntax variable) =>
        variable.SyntaxTree.GetRoot().DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access =>
            access is { Name.Identifier.ValueText: "Replace", Parent: InvocationExpressionSyntax }
            && NameOf(access.Expression) == variable.Identifier.ValueText);

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
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
