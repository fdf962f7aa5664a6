using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Finds the place of each character of a string literal, whatever its form.</summary>
internal static class LiteralText
{
    /// <summary>The value of a token; all of it at the token's place where the form is none that is known here.</summary>
    public static MappedText Read(SyntaxToken token, bool isVerbatim = false)
    {
        Func<TextSpan, Location> place = token.SyntaxTree!.GetLocation;
        string value = token.ValueText;
        IReadOnlyList<TextSpan>? spans = FindSpans(token, isVerbatim);
        var text = new MappedText.Builder();
        if (spans?.Count != value.Length)
            return text.Add(value, place, token.Span).Build();

        for (int index = 0; index < value.Length; index++)
        {
            // The compiler takes the second of two braces out later.
            int last = IsDoubledBrace(token, value, index) ? index + 1 : index;
            text.Add(value[index], place, TextSpan.FromBounds(token.SpanStart + spans[index].Start, token.SpanStart + spans[last].End));
            index = last;
        }

        return text.Build();
    }

    private static bool IsDoubledBrace(SyntaxToken token, string value, int index) =>
        value[index] is '{' or '}'
        && index + 1 < value.Length
        && value[index + 1] == value[index]
        && token.IsKind(SyntaxKind.InterpolatedStringTextToken)
        && !IsRaw(token);

    private static IReadOnlyList<TextSpan>? FindSpans(SyntaxToken token, bool isVerbatim) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken => token.Text[0] == '@'
            ? LiteralCharacters.Verbatim(token.Text, 2, EndOfText(token.Text))
            : LiteralCharacters.Regular(token.Text, 1, EndOfText(token.Text)),
        SyntaxKind.InterpolatedStringTextToken when isVerbatim => LiteralCharacters.Verbatim(token.Text, 0, token.Text.Length),
        SyntaxKind.InterpolatedStringTextToken when !IsRaw(token) => LiteralCharacters.Regular(token.Text, 0, token.Text.Length),
        _ => RawLines.Align(token.Text, token.ValueText),
    };

    private static int EndOfText(string literal) => literal.LastIndexOf('"');

    private static bool IsRaw(SyntaxToken token) => token.Parent?.Parent?.GetFirstToken().Kind()
        is SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken;
}
