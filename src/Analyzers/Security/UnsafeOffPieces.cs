using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Analyzers.ConfStrings;

namespace Questline.Analyzers.Security;

/// <summary>
/// Finds <c>tls_verify=unsafe_off</c> in a text of entries that becomes a part of a conf string: <c>conf += "tls_verify=unsafe_off;"</c>. What is
/// known from its scheme on is found as a conf string.
/// </summary>
internal sealed class UnsafeOffPieces(DiagnosticDescriptor rule, ConfReadings readings)
{
    private const string Key = "tls_verify";
    private const string Value = "unsafe_off";

    // Nothing but entries and unknown parts, so that it is no sentence.
    private static readonly Regex Entries = new(
        $@"^[;\uFFFE]*(?:[\w\uFFFE]+=[^;]*;[;\uFFFE]*)*(?<entry>{Key}={Value})(?:[;\uFFFE]+(?:[\w\uFFFE]+=[^;]*(?:;[;\uFFFE]*|$))*)?$",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    public static void Register(CompilationStartAnalysisContext context, DiagnosticDescriptor rule, ConfReadings readings) =>
        context.RegisterSyntaxNodeAction(
            new UnsafeOffPieces(rule, readings).Find,
            SyntaxKind.StringLiteralExpression,
            SyntaxKind.Utf8StringLiteralExpression,
            SyntaxKind.InterpolatedStringText);

    private void Find(SyntaxNodeAnalysisContext context)
    {
        (SyntaxToken token, ExpressionSyntax piece) = context.Node is InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax whole } part
            ? (part.TextToken, whole)
            : (((LiteralExpressionSyntax)context.Node).Token, (ExpressionSyntax)context.Node);
        if (!token.ValueText.Contains(Key) && !token.ValueText.Contains(Value))
            return;

        ExpressionSyntax root = Root(piece);
        if (ConfTextReader.Read(root, context.SemanticModel, context.CancellationToken) is { } text
            && !text.Text.Contains("::")
            && Entries.Match(Placeholders.Hide(text).Text) is { Success: true } match
            && PieceUse.IsIn(root, isJoined: text.Text.Contains(MappedText.Unknown)))
        {
            readings.Report([Diagnostic.Create(rule, Locate(text, match.Groups["entry"], root))], context.ReportDiagnostic);
        }
    }

    /// <summary>The whole that a literal is joined into.</summary>
    public static ExpressionSyntax Root(ExpressionSyntax piece)
    {
        ExpressionSyntax root = piece;
        while (ConfLiterals.FindJoin(root) is { } join)
            root = join;

        return root;
    }

    // The value may be a constant that stands far away.
    private static Location Locate(MappedText text, Capture entry, ExpressionSyntax root)
    {
        Location whole = text.Locate(entry.Index, entry.Length);
        bool isTogether = text.IsVerbatim(entry.Index, entry.Length) || (whole.SourceTree == root.SyntaxTree && root.Span.Contains(whole.SourceSpan));
        return isTogether ? whole : text.Locate(entry.Index, Key.Length);
    }
}
