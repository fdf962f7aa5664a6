using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Analyzers.ConfStrings;

namespace Questline.Analyzers.Security;

/// <summary>
/// Finds <c>unsafe_off</c> where a conf string chooses it: <c>$"...;tls_verify={(isLocal ? "unsafe_off" : "on")};"</c>. What is not chosen is known, and
/// found as a part of the conf string.
/// </summary>
internal sealed class UnsafeOffChoices(DiagnosticDescriptor rule)
{
    private const string Key = "tls_verify=";
    private const string Value = "unsafe_off";

    public static void Register(CompilationStartAnalysisContext context, DiagnosticDescriptor rule) =>
        context.RegisterSyntaxNodeAction(new UnsafeOffChoices(rule).Find, SyntaxKind.StringLiteralExpression);

    private void Find(SyntaxNodeAnalysisContext context)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        if (literal.Token.ValueText != Value || FindChoice(literal) is not { } choice)
            return;
        if (FindTextBefore(choice)?.EndsWith(Key, StringComparison.Ordinal) == true && IsInConfString(choice, context))
            context.ReportDiagnostic(Diagnostic.Create(rule, LiteralText.Read(literal.Token).Locate(0, Value.Length)));
    }

    /// <summary>The whole of what chooses a value, or null.</summary>
    private static ExpressionSyntax? FindChoice(ExpressionSyntax value)
    {
        ExpressionSyntax choice = value;
        while (FindNext(choice) is { } outer)
            choice = outer;
        return ConfLiterals.Unwrap(choice) is LiteralExpressionSyntax ? null : choice;
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
        ExpressionSyntax root = choice.Parent is InterpolationSyntax { Parent: ExpressionSyntax whole } ? whole : choice;
        while (root.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
            root = (ExpressionSyntax)root.Parent;

        return ConfLiterals.IsBeginning(ConfLiterals.First(root))
            || ConfSinks.Find(context.SemanticModel.GetOperation(ConfLiterals.Unwrap(root), context.CancellationToken)) is not null;
    }
}
