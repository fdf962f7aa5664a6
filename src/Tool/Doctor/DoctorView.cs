using System.Globalization;
using Questline.Tool.ConfStrings;
using Spectre.Console;

namespace Questline.Tool.Doctor;

/// <summary>A run on a terminal.</summary>
internal static class DoctorView
{
    private const int NameWidth = 13, TimeWidth = 9;

    public static void Show(IAnsiConsole console, DoctorReport report)
    {
        ProblemsView.Show(console, report.Origin, report.Conf, report.Problems);
        string? server = null;
        foreach (StepReport step in report.Steps)
        {
            if (step.Server != server)
                console.Write(new Text($"\n{server = step.Server}\n"));
            Show(console, step);
        }

        console.Write(new Text($"\n{Conclusion(report.Result)}\n"));
        foreach (string advice in report.Advice)
            console.Write(new Text($"\nWhat to do: {advice}\n"));
    }

    private static void Show(IAnsiConsole console, StepReport step)
    {
        Grid grid = new Grid()
            .AddColumn(new GridColumn().Width(1).PadRight(1))
            .AddColumn(new GridColumn().Width(NameWidth).PadRight(1))
            .AddColumn(new GridColumn().Width(TimeWidth).RightAligned().PadRight(2))
            .AddColumn();
        grid.AddRow(Mark(step.Outcome), new Text(Name(step.Step)), new Text(Time(step)), new Text(string.Join('\n', step.Details)));
        console.Write(grid);
        if (step.Chain is { } chain)
            ChainView.Show(console, chain);
    }

    private static Text Mark(StepOutcome outcome) => outcome switch
    {
        StepOutcome.Passed => new Text("✓", new Style(Color.Green)),
        StepOutcome.Failed => new Text("✗", new Style(Color.Red)),
        _ => new Text("–", new Style(Color.Grey)),
    };

    private static string Name(StepName step) => step switch
    {
        StepName.ConfString => "conf string",
        StepName.Resolve => "name",
        StepName.Connect => "connection",
        StepName.TlsHandshake => "TLS handshake",
        StepName.Certificates => "certificates",
        StepName.HostName => "host name",
        StepName.Expiry => "expiry",
        StepName.Settings => "/settings",
        StepName.Credentials => "credentials",
        StepName.DryRun => "dry run",
        StepName.Write => "row written",
        StepName.ReadBack => "row read",
        _ => "table dropped",
    };

    private static string Time(StepReport step) => step.Outcome == StepOutcome.Skipped
        ? ""
        : step.DurationMilliseconds.ToString("0.0", CultureInfo.InvariantCulture) + " ms";

    private static string Conclusion(DoctorResult result) => result switch
    {
        DoctorResult.Healthy => "Everything is in order.",
        DoctorResult.Stopped => "Stopped.",
        _ => "What is marked with ✗ is wrong.",
    };
}
