using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Questline.Tool.ConfStrings;

/// <summary>A line of text in pieces as wide as the terminal, each with its problems underlined and numbered beneath.</summary>
internal sealed class UnderlinedText(string text, IReadOnlyList<ProblemReport> problems, int width)
{
    private const char Line = '^';

    public IEnumerable<string> Lines()
    {
        int from = 0;
        do
        {
            int to = Math.Min(from + width, text.Length);
            yield return text[from..to];
            foreach (string underlines in Underlines(from, to))
                yield return underlines;
            from = to;
        }
        while (from < text.Length);
    }

    /// <summary>As few lines as there can be without two problems over each other.</summary>
    private List<string> Underlines(int from, int to)
    {
        List<StringBuilder> rows = [];
        foreach (ProblemReport problem in problems.Where(problem => IsIn(problem, from, to)))
        {
            int start = Math.Clamp(problem.ShownStart, from, to);
            int column = text[from..start].GetCellWidth();
            StringBuilder? row = rows.Find(row => row.Length <= column);
            if (row is null)
                rows.Add(row = new StringBuilder());
            int end = Math.Clamp(problem.ShownStart + problem.ShownLength, start, to);
            row.Append(' ', column - row.Length).Append(Underline(problem.Number, text[start..end].GetCellWidth()));
        }

        return rows.ConvertAll(static row => row.ToString());
    }

    // What is missing at the end of the text is beneath its last piece.
    private bool IsIn(ProblemReport problem, int from, int to) =>
        (problem.ShownStart < to || to == text.Length) && Math.Max(problem.ShownStart + problem.ShownLength, problem.ShownStart + 1) > from;

    private static string Underline(int number, int width) => number.ToString(CultureInfo.InvariantCulture).PadRight(width, Line);
}
