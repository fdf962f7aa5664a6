using Questline.Tool.ConfStrings;

namespace Questline.Tool.Doctor;

/// <summary>Shows nothing: for a report that is wanted as a whole.</summary>
internal sealed class SilentObserver : IRunObserver
{
    public void Begin(ConfReport conf)
    {
    }

    public Task<T> DuringAsync<T>(StepName step, string? server, Func<Task<T>> action) => action();

    public void End(StepReport step)
    {
    }
}
