using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Questline.Analyzers.ConfStrings;

/// <summary>The characters of literals with escapes: the span in the source of each UTF-16 code unit of the value.</summary>
internal static class LiteralCharacters
{
    /// <summary><c>"a\tb"</c>.</summary>
    public static IReadOnlyList<TextSpan> Regular(string source, int start, int end)
    {
        List<TextSpan> spans = [];
        int position = start;
        while (position < end)
        {
            int length = source[position] == '\\' ? EscapeLength(source, position, end) : 1;
            spans.Add(new(position, length));

            // Above U+FFFF one escape gives both halves of a pair.
            if (length == 10 && IsSupplementary(source.Substring(position + 2, 8)))
                spans.Add(new(position, length));

            position += length;
        }

        return spans;
    }

    /// <summary><c>@"a""b"</c>.</summary>
    public static IReadOnlyList<TextSpan> Verbatim(string source, int start, int end)
    {
        List<TextSpan> spans = [];
        int position = start;
        while (position < end)
        {
            bool isQuote = source[position] == '"' && position + 1 < end && source[position + 1] == '"';
            int length = isQuote ? 2 : 1;
            spans.Add(new(position, length));
            position += length;
        }

        return spans;
    }

    private static int EscapeLength(string source, int position, int end)
    {
        if (position + 1 >= end)
            return 1;

        return source[position + 1] switch
        {
            'u' => Math.Min(6, end - position),
            'U' => Math.Min(10, end - position),
            'x' => 2 + CountHexDigits(source, position + 2, Math.Min(end, position + 6)),
            _ => 2,
        };
    }

    private static int CountHexDigits(string source, int start, int end)
    {
        int position = start;
        while (position < end && Uri.IsHexDigit(source[position]))
            position++;

        return position - start;
    }

    private static bool IsSupplementary(string digits) =>
        int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int codePoint) && codePoint > 0xFFFF;
}
