using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Literals that become conf strings when other code has replaced parts of them: <c>Template.Replace("HOST", host)</c>.</summary>
internal static class ConfTemplates
{
    /// <summary>Whether other code makes the text into another one.</summary>
    public static bool Contain(ExpressionSyntax text) => text.Parent switch
    {
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access => access.Expression == text && !IsKept(access),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => IsTemplate(variable),
        _ => false,
    };

    // What these leave is still the conf string.
    private static bool IsKept(MemberAccessExpressionSyntax access) => access.Name.Identifier.ValueText is "Trim" or "TrimStart" or "TrimEnd" or "ToString";

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
}
