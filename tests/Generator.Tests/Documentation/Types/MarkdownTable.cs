namespace Questline.Generator.Tests.Documentation.Types;

/// <summary>A table of a page: its rows, each cell by the heading of its column.</summary>
internal sealed record MarkdownTable(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyDictionary<string, string>> Rows)
{
    public static IEnumerable<MarkdownTable> ReadAll(string path)
    {
        List<string[]> table = [];
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith('|'))
                table.Add(SplitCells(line));
            else if (table.Count > 0)
                yield return Take(table);
        }
    }

    public bool Has(string heading) => Headings.Contains(heading);

    private static MarkdownTable Take(List<string[]> lines)
    {
        string[] headings = lines[0];
        // The second line only separates the headings from the rows.
        var rows = lines.Skip(2).Select(cells => headings.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second)).ToArray();
        lines.Clear();
        return new(headings, rows);
    }

    private static string[] SplitCells(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];
}
