using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Questline.Analyzers.ConfStrings;

/// <summary>
/// The characters of raw literals. These have no escapes; what is left out of the value are the quotes, the first and the last line break
/// and the indentation of each line.
/// </summary>
internal static class RawLines
{
    /// <summary>The span of each character of the value, or null where the two do not go together.</summary>
    public static IReadOnlyList<TextSpan>? Align(string source, string value)
    {
        if (!source.Any(SyntaxFacts.IsNewLine))
            return AlignSingleLine(source, value);

        List<TextSpan> spans = [];
        int valuePosition = 0, position = StartOfContent(source);
        while (valuePosition < value.Length)
        {
            string line = LineAt(value, valuePosition);
            int found = EndOfValue(source, position, line) - line.Length;
            if (found < position || string.CompareOrdinal(source, found, line, 0, line.Length) != 0)
                return null;

            for (int index = 0; index < line.Length; index++)
                spans.Add(new(found + index, 1));

            valuePosition += line.Length;
            position = found + line.Length;
        }

        return spans;
    }

    private static IReadOnlyList<TextSpan>? AlignSingleLine(string source, string value)
    {
        int start = source.Length - source.TrimStart('"').Length;
        return string.CompareOrdinal(source, start, value, 0, value.Length) == 0
            ? [.. Enumerable.Range(start, value.Length).Select(static position => new TextSpan(position, 1))]
            : null;
    }

    // The text of an interpolation is a part of a literal, without quotes.
    private static int StartOfContent(string source) => source[0] == '"' ? EndOfLine(source, 0) : 0;

    private static string LineAt(string text, int start) => text.Substring(start, EndOfLine(text, start) - start);

    // The line break before the closing quotes is no part of the value.
    private static int EndOfValue(string source, int start, string line)
    {
        int end = EndOfLine(source, start);
        return SyntaxFacts.IsNewLine(line[line.Length - 1]) ? end : StartOfBreak(source, start, end);
    }

    private static int StartOfBreak(string source, int start, int end)
    {
        while (end > start && SyntaxFacts.IsNewLine(source[end - 1]))
            end--;

        return end;
    }

    /// <summary>Past the line break.</summary>
    private static int EndOfLine(string text, int start)
    {
        int end = start;
        while (end < text.Length && !SyntaxFacts.IsNewLine(text[end]))
            end++;

        bool isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
        return Math.Min(text.Length, end + (isPair ? 2 : 1));
    }
}
