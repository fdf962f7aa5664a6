using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Questline.Tool.Tests;

/// <summary>What a terminal shows of what is written to it. It knows what a status line needs: to go up, to erase a line, and to begin it again.</summary>
internal sealed partial class Screen : StringWriter
{
    private readonly List<(string Text, TaskCompletionSource Shown)> _awaited = [];

    /// <summary>Returns when the text has been written.</summary>
    public Task ShowsAsync(string text)
    {
        var shown = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_awaited)
            _awaited.Add((text, shown));
        return shown.Task;
    }

    public override void Write(string? value)
    {
        lock (_awaited)
        {
            base.Write(value);
            foreach ((_, TaskCompletionSource shown) in _awaited.Where(awaited => value?.Contains(awaited.Text, StringComparison.Ordinal) == true))
                shown.TrySetResult();
        }
    }

    /// <summary>The lines from the top, without the blanks at their ends.</summary>
    public string Text()
    {
        List<StringBuilder> lines = [new()];
        (int row, int column) = (0, 0);
        foreach (Match piece in Piece().Matches(ToString()))
        {
            if (piece.Groups["up"] is { Success: true } up)
                row -= int.Parse(up.Value, CultureInfo.InvariantCulture);
            else if (piece.Value.EndsWith("[2K", StringComparison.Ordinal))
                lines[row].Clear();
            else if (piece.Value is "\r" or "\n")
                (row, column) = (row + (piece.Value == "\n" ? 1 : 0), 0);
            else if (piece.Groups["text"].Success)
                column = Put(lines[row], column, piece.Value);
            while (row >= lines.Count)
                lines.Add(new());
        }

        return string.Join('\n', lines.Select(line => line.ToString().TrimEnd()));
    }

    private static int Put(StringBuilder line, int column, string text)
    {
        int end = column + text.Length;
        string all = line.ToString().PadRight(end);
        line.Clear().Append(all, 0, column).Append(text).Append(all, end, all.Length - end);
        return end;
    }

    [GeneratedRegex(@"\e\[(?<up>\d+)A|\e\[[?0-9;]*[A-Za-z]|\r|\n|(?<text>[^\e\r\n]+)")]
    private static partial Regex Piece();
}
