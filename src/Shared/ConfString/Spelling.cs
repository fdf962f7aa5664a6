namespace Questline.ConfStrings;

/// <summary>Finds the name that a misspelt one was probably meant to be.</summary>
internal static class Spelling
{
    // Longer text is no misspelt key; the bound also keeps the comparison cheap on hostile input.
    private const int LongestName = 64;

    /// <summary>The nearest candidate, or null where none is near enough. Case and underscores do not count.</summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        if (name.Length == 0 || name.Length > LongestName)
            return null;

        string folded = Fold(name);
        string? nearest = null;
        int nearestScore = int.MaxValue;
        foreach (string candidate in candidates)
        {
            string foldedCandidate = Fold(candidate);
            int distance = Distance(folded, foldedCandidate);

            // Of two that are equally far, the one of the same length: letters are swapped more often than lost.
            int score = (distance * LongestName) + Math.Abs(folded.Length - foldedCandidate.Length);
            if (distance > Tolerance(foldedCandidate) || score >= nearestScore)
                continue;

            nearest = candidate;
            nearestScore = score;
        }

        return nearest;
    }

    // Three letters of a short name could be any word.
    private static int Tolerance(string candidate) => candidate.Length switch
    {
        <= 5 => 1,
        <= 9 => 2,
        _ => 3,
    };

    private static string Fold(string name) => name.Replace("_", "").ToUpperInvariant();

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that turn one text into the other.</summary>
    private static int Distance(string left, string right)
    {
        int[] beforePrevious = new int[right.Length + 1];
        int[] previous = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int column = 0; column <= right.Length; column++)
            previous[column] = column;

        for (int row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (int column = 1; column <= right.Length; column++)
            {
                int replaced = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                int best = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
                if (row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1])
                    best = Math.Min(best, beforePrevious[column - 2] + 1);

                current[column] = best;
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[right.Length];
    }
}
