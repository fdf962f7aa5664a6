using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Analyzers.ConfStrings;

namespace Questline.Analyzers.Security;

/// <summary>
/// Finds <c>tls_verify=unsafe_off</c> in a piece that is joined to a text which is not known: <c>conf += "tls_verify=unsafe_off;"</c>. What is
/// known from its scheme on is found as a conf string.
/// </summary>
internal sealed class UnsafeOffPieces(DiagnosticDescriptor rule)
{
    private const string Entry = "tls_verify=unsafe_off";

    // Nothing but entries, so that it is no sentence.
    private static readonly Regex Entries = new(
        $@"^;?(?:\w+=[^;]*;)*(?<entry>{Entry})(?:;(?:\w+=[^;]*;)*(?:\w+=[^;]*)?)?$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public static void Register(CompilationStartAnalysisContext context, DiagnosticDescriptor rule) => context.RegisterSyntaxNodeAction(
        new UnsafeOffPieces(rule).Find, SyntaxKind.StringLiteralExpression, SyntaxKind.InterpolatedStringText);

    private void Find(SyntaxNodeAnalysisContext context)
    {
        (SyntaxToken token, ExpressionSyntax text) = context.Node is InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax whole } part
            ? (part.TextToken, whole)
            : (((LiteralExpressionSyntax)context.Node).Token, (ExpressionSyntax)context.Node);
        if (!token.ValueText.Contains(Entry) || Entries.Match(token.ValueText) is not { Success: true } match || !IsJoined(Root(text), context))
            return;

        bool isVerbatim = text is InterpolatedStringExpressionSyntax interpolation && interpolation.StringStartToken.Text.Contains('@');
        Location location = LiteralText.Read(token, isVerbatim).Locate(match.Groups["entry"].Index, Entry.Length);
        context.ReportDiagnostic(Diagnostic.Create(rule, location));
    }

    private static ExpressionSyntax Root(ExpressionSyntax text)
    {
        ExpressionSyntax root = text;
        while (ConfLiterals.FindJoin(root) is { } join)
            root = join;

        return root;
    }

    private static bool IsJoined(ExpressionSyntax root, SyntaxNodeAnalysisContext context)
    {
        string known = ConfTextReader.Read(root, context.SemanticModel, context.CancellationToken)?.Text ?? "";
        return !known.Contains("::") && (known.Contains(MappedText.Unknown) || IsAppended(root) || ConfLiterals.IsJoin(root));
    }

    private static bool IsAppended(ExpressionSyntax root) => root.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.AddAssignmentExpression),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method } } =>
            method.Name.Identifier.ValueText is "Append" or "Insert" or "Concat" or "Join",
        _ => false,
    };
}
