using Questline.ConfStrings;
using Spectre.Console;

namespace Questline.Tool.ConfStrings;

/// <summary>A conf string on a terminal, with what is wrong with it.</summary>
internal static class ProblemsView
{
    // The number of a problem at the very end of a line takes a column or two more.
    private const int Margin = 2;

    public static void Show(IAnsiConsole console, ConfOrigin origin, string conf, IReadOnlyList<ProblemReport> problems)
    {
        if (origin == ConfOrigin.Environment)
            console.Write(new Text("From the environment variable QDB_CLIENT_CONF:\n"));
        foreach (string line in new UnderlinedText(conf, problems, Math.Max(console.Profile.Width - Margin, 1)).Lines())
            console.Write(new Text(line + "\n"));
        if (problems is not [])
            console.Write(List(problems));
    }

    private static Grid List(IReadOnlyList<ProblemReport> problems)
    {
        Grid grid = new Grid().AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (ProblemReport problem in problems)
            grid.AddRow(new Text($"{problem.Number}"), Severity(problem), new Text($"{problem.Message} (at position {problem.Start})"));
        return grid;
    }

    private static Text Severity(ProblemReport problem) => problem.Severity == ConfSeverity.Error
        ? new Text("error", new Style(Color.Red))
        : new Text("warning", new Style(Color.Yellow));
}
