using System.CommandLine;
using Questline.Tool.Output;

namespace Questline.Tool.ConfStrings;

/// <summary><c>questline conf explain</c>.</summary>
internal static class ExplainCommand
{
    public static Command Create(Func<ParseResult, Terminal> terminal)
    {
        Argument<string?> conf = ConfInput.Argument();
        var command = new Command("explain", "Underlines what is wrong with a conf string, and says what each key is set to.") { conf };
        command.SetAction(arguments => ConfInput.Read(arguments, conf) is { } input ? Explain(input, terminal(arguments)) : ExitCode.Usage);
        return command;
    }

    private static int Explain(ConfInput input, Terminal terminal)
    {
        ConfReport report = ConfReport.Of(input);
        terminal.Print(report, ReportJson.Default.ConfReport, ConfView.Show);
        return report.IsValid ? ExitCode.Success : ExitCode.Failure;
    }
}
