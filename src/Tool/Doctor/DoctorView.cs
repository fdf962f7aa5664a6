using Questline.Tool.ConfStrings;
using Questline.Tool.Output;
using Spectre.Console;

namespace Questline.Tool.Doctor;

/// <summary>A run on a terminal, step by step as it goes on.</summary>
internal sealed class DoctorView(IAnsiConsole console) : IRunObserver
{
    private string? _server;

    /// <summary>Shows a run from its begin to its end.</summary>
    public static async Task<DoctorReport> ShowAsync(IAnsiConsole console, Func<IRunObserver, Task<DoctorReport>> run)
    {
        DoctorReport report = await run(new DoctorView(console));
        Conclude(console, report);
        return report;
    }

    public void Begin(ConfReport conf) => ProblemsView.Show(console, conf.Origin, conf.Conf, conf.Problems);

    public Task<T> DuringAsync<T>(StepName step, string? server, Func<Task<T>> action)
    {
        Head(server);
        return HasStatus ? console.Status().StartAsync(StepView.Name(step), _ => action()) : action();
    }

    public void End(StepReport step)
    {
        Head(step.Server);
        StepView.Show(console, step);
    }

    // Where lines cannot be taken back it would stay.
    private bool HasStatus => console.Profile.Capabilities is { Ansi: true, Interactive: true };

    private void Head(string? server)
    {
        if (server != _server)
            console.Write(new Text($"\n{_server = server}\n"));
    }

    private static void Conclude(IAnsiConsole console, DoctorReport report)
    {
        console.Write(new Text($"\n{Conclusion(console, report.Result)}\n"));
        foreach (string advice in report.Advice)
            console.Write(new Text($"\nWhat to do: {advice}\n"));
    }

    private static string Conclusion(IAnsiConsole console, DoctorResult result) => result switch
    {
        DoctorResult.Healthy => "Everything is in order.",
        DoctorResult.Stopped => "Stopped.",
        _ => $"What is marked with {console.Bad()} is wrong.",
    };
}
