using Questline.ConfStrings;

namespace Questline.Analyzers.ConfStrings;

/// <summary>Edits of keys and of what stands between entries.</summary>
internal static class EntryEdits
{
    /// <summary>Writes the key or scheme that was probably meant.</summary>
    public static IEnumerable<ConfEdit> Correct(ConfProblem problem) => problem.Suggestion is { } suggestion
        ? [new("Correct", $"Change to '{suggestion}'", problem.Start, problem.Length, suggestion)]
        : [];

    /// <summary>Doubles the <c>;</c> before what was taken for an entry, and is probably the rest of a value.</summary>
    public static IEnumerable<ConfEdit> Escape(ConfReading reading, ConfProblem problem)
    {
        ConfEntry? previous = reading.Conf.Entries.LastOrDefault(entry => entry.ValueSpan.End < problem.Start);
        bool isLikely = previous is not null
            && previous.ValueSpan.End + 1 == problem.Start
            && ConfKeys.Find(previous.Key) is { IsFreeText: true }
            && problem is { Key: null, Suggestion: null };
        return isLikely ? [new("EscapeSemicolon", $"Escape the ';' in the value of '{previous!.Key}'", problem.Start - 1, 1, ";;")] : [];
    }

    /// <summary>Takes out a <c>;</c> or white space that stands where nothing may.</summary>
    public static IEnumerable<ConfEdit> RemoveStrayCharacters(ConfReading reading, ConfProblem problem)
    {
        string text = reading.Text;
        if (text[problem.Start] == ';')
            return [new("RemoveSemicolon", "Remove the ';'", problem.Start, 1, "")];

        int end = problem.Start;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
            end++;

        return end > problem.Start ? [new("RemoveSpace", "Remove the white space", problem.Start, end - problem.Start, "")] : [];
    }

    /// <summary>Takes the entry out.</summary>
    public static IEnumerable<ConfEdit> Remove(ConfReading reading, ConfProblem problem) =>
        reading.Conf.Entries.FirstOrDefault(entry => entry.KeySpan.Start == problem.Start) is { } entry ? [ConfEdits.Remove(reading, entry)] : [];
}
