using System.Globalization;
using Questline.Tool.Output;
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
        grid.AddRow(Mark(console, step.Outcome), new Text(Name(step.Step)), new Text(Time(step)), new Text(string.Join('\n', step.Details)));
        console.Write(grid);
        if (step.Chain is { } chain)
            ChainView.Show(console, chain);
    }

    private static Text Mark(IAnsiConsole console, StepOutcome outcome) => outcome switch
    {
        StepOutcome.Passed => new Text(console.Good(), new Style(Color.Green)),
        StepOutcome.Failed => new Text(console.Bad(), new Style(Color.Red)),
        _ => new Text(console.Neither(), new Style(Color.Grey)),
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

    // Either fits the column.
    private static string Time(StepReport step) => step switch
    {
        { Outcome: StepOutcome.Skipped } => "",
        { DurationMilliseconds: < 1000 } => string.Create(CultureInfo.InvariantCulture, $"{step.DurationMilliseconds:0.0} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{step.DurationMilliseconds / 1000:0.0} s"),
    };
}
