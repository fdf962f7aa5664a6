using System.Globalization;

namespace Questline.ConfStrings;

/// <summary>The character classes of the grammar.</summary>
internal static class ConfText
{
    public static bool IsIdentifier(char character) =>
        character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_';

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    /// <summary>C0, DEL and C1: what no value may hold.</summary>
    public static bool IsControl(char character) => character is < ' ' or (>= '\x7F' and <= '\x9F');

    /// <summary>Whether nothing of it shows: white space, and marks such as the zero-width space.</summary>
    public static bool IsInvisible(char character) =>
        char.IsWhiteSpace(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format;

    public static int EndOfIdentifier(string text, int start)
    {
        int end = start;
        while (end < text.Length && IsIdentifier(text[end]))
            end++;

        return end;
    }

    /// <summary>The <c>;</c> that ends the entry, past every <c>;;</c>, or the end of the text.</summary>
    public static int EndOfEntry(string text, int start)
    {
        int end = start;
        while (end < text.Length)
        {
            if (text[end] != ';')
                end++;
            else if (StartsWith(text, end, ";;"))
                end += 2;
            else
                break;
        }

        return end;
    }

    public static bool StartsWith(string text, int start, string expected) =>
        string.CompareOrdinal(text, start, expected, 0, expected.Length) == 0;

    /// <summary>The character at a position; both halves of a surrogate pair.</summary>
    public static ConfSpan Character(string text, int position)
    {
        bool isPair = position + 1 < text.Length && char.IsSurrogatePair(text, position);
        return new ConfSpan(position, isPair ? 2 : 1);
    }
}
