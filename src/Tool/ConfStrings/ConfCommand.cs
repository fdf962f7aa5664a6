using System.CommandLine;
using Questline.ConfStrings;
using Questline.Tool.Output;

namespace Questline.Tool.ConfStrings;

/// <summary><c>questline conf</c>.</summary>
internal static class ConfCommand
{
    public static Command Create(Func<ParseResult, Terminal> terminal) => new("conf", "Explains conf strings.")
    {
        ExplainCommand.Create(terminal),
        Keys(terminal),
    };

    private static Command Keys(Func<ParseResult, Terminal> terminal)
    {
        var command = new Command("keys", "Prints every key, what it takes, its default and what it does.");
        command.SetAction(arguments =>
        {
            IReadOnlyList<KeyReport> keys = [.. ConfKeys.All.Select(KeyReport.Of)];
            terminal(arguments).Print(keys, ReportJson.Default.IReadOnlyListKeyReport, KeysView.Show);
            return ExitCode.Success;
        });
        return command;
    }
}
