using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Tells texts that begin as conf strings do and are none: sentences, code, and what has no key of a client in it.</summary>
internal static class Prose
{
    /// <summary>Whether a text that goes nowhere in particular is no conf string: no key of a client is in it, not even misspelt, or words are between its entries.</summary>
    public static bool IsIn(string text) => !ConfReading.Parse(text).Entries.Any(IsOfClient) || Pieces(text).Any(IsWords);

    private static bool IsOfClient(ConfEntry entry) =>
        ConfKeys.Find(entry.Key) is not null || ForeignKeys.Find(entry.Key) is not null || ConfKeys.Nearest(entry.Key) is not null;

    private static IEnumerable<string> Pieces(string text)
    {
        int start = text.IndexOf("::", StringComparison.Ordinal) + 2;
        while (start < text.Length)
        {
            int end = ConfText.EndOfEntry(text, start);
            yield return text.Substring(start, end - start);
            start = end + 1;
        }
    }

    // White space around a key is a mistake in a conf string; within it, or beside a word that has no value, it is a sentence.
    private static bool IsWords(string piece)
    {
        int equals = piece.IndexOf('=');
        string name = equals < 0 ? piece : piece.Substring(0, equals).Trim();
        return name.Any(char.IsWhiteSpace) && name.Trim().Length > 0;
    }
}
