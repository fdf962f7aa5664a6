using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Analyzers.ConfStrings;

namespace Questline.Analyzers.Security;

/// <summary>
/// Finds <c>unsafe_off</c> where a conf string chooses it: <c>$"...;tls_verify={(isLocal ? "unsafe_off" : "on")};"</c>, there or in a variable. What is not chosen is known, and
/// found as a part of the conf string.
/// </summary>
internal sealed class UnsafeOffChoices(DiagnosticDescriptor rule)
{
    private const string Value = "unsafe_off";

    private static readonly Regex Key = new("(?:^|;|::)tls_verify=$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    // What is not known, the choice among it, ends with its entry.
    private static readonly Regex Entry = new(@"(?:^|[;:\uFFFE])tls_verify=\uFFFE(?:[;\uFFFE]|$)", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static void Register(CompilationStartAnalysisContext context, DiagnosticDescriptor rule) =>
        context.RegisterSyntaxNodeAction(new UnsafeOffChoices(rule).Find, SyntaxKind.StringLiteralExpression);

    private void Find(SyntaxNodeAnalysisContext context)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        if (literal.Token.ValueText != Value || FindChoice(literal) is not { } choice)
            return;
        if (FindUses(choice).Any(use => IsValue(use, context)))
            context.ReportDiagnostic(Diagnostic.Create(rule, LiteralText.Read(literal.Token).Locate(0, Value.Length)));
    }

    private static bool IsValue(ExpressionSyntax use, SyntaxNodeAnalysisContext context) =>
        FindTextBefore(use) is { } before && Key.IsMatch(before) && IsInConfString(use, context);

    /// <summary>Where a choice goes: to its place, or to those of the variable that it is given to.</summary>
    private static IEnumerable<ExpressionSyntax> FindUses(ExpressionSyntax choice)
    {
        string? variable = FindVariable(choice);
        return variable is null
            ? [choice]
            : choice.SyntaxTree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => name.Identifier.ValueText == variable);
    }

    private static string? FindVariable(ExpressionSyntax choice) => choice.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declared } => declared.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax assigned } assignment when assignment.Right == choice => assigned.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The whole of what chooses a value, or null.</summary>
    private static ExpressionSyntax? FindChoice(ExpressionSyntax value)
    {
        ExpressionSyntax choice = value;
        while (FindNext(choice) is { } outer)
            choice = outer;
        bool isChosen = ConfLiterals.Unwrap(choice) is not LiteralExpressionSyntax || choice.Parent is AssignmentExpressionSyntax;
        return isChosen ? choice : null;
    }

    private static ExpressionSyntax? FindNext(ExpressionSyntax value) => value.Parent switch
    {
        ParenthesizedExpressionSyntax parenthesized => parenthesized,
        ConditionalExpressionSyntax conditional when conditional.Condition != value => conditional,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => coalesce,
        SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice } arm when arm.Expression == value => choice,
        _ => null,
    };

    private static string? FindTextBefore(ExpressionSyntax choice) => choice.Parent switch
    {
        InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax whole } hole =>
            (whole.Contents.TakeWhile(content => content != hole).LastOrDefault() as InterpolatedStringTextSyntax)?.TextToken.ValueText,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when sum.Right == choice => FindEnd(sum.Left),
        _ => null,
    };

    private static string? FindEnd(ExpressionSyntax text) => ConfLiterals.Unwrap(text) switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax whole => (whole.Contents.LastOrDefault() as InterpolatedStringTextSyntax)?.TextToken.ValueText,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => FindEnd(sum.Right),
        _ => null,
    };

    private static bool IsInConfString(ExpressionSyntax choice, SyntaxNodeAnalysisContext context)
    {
        ExpressionSyntax root = UnsafeOffPieces.Root(choice.Parent is InterpolationSyntax { Parent: ExpressionSyntax whole } ? whole : choice);
        return ConfLiterals.IsBeginning(ConfLiterals.First(root))
            || ConfSinks.Find(context.SemanticModel.GetOperation(ConfLiterals.Unwrap(root), context.CancellationToken)) is not null
            || (ConfTextReader.Read(root, context.SemanticModel, context.CancellationToken) is { } text
                && Entry.IsMatch(text.Text)
                && PieceUse.IsIn(root, isJoined: false));
    }
}
