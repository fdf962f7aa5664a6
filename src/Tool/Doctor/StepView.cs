using System.Globalization;
using Spectre.Console;

namespace Questline.Tool.Doctor;

/// <summary>A step on a terminal.</summary>
internal static class StepView
{
    private const int NameWidth = 13, TimeWidth = 9;

    public static void Show(IAnsiConsole console, StepReport step)
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

    public static string Name(StepName step) => step switch
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
}
