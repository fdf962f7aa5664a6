using Questline.Tool.ConfStrings;

namespace Questline.Tool.Doctor;

/// <summary>Is told of a run while it goes on, of one thing after the other.</summary>
internal interface IRunObserver
{
    /// <summary>The conf string is read; the first step comes next.</summary>
    void Begin(ConfReport conf);

    /// <summary>A step is under way as long as the action, which is to be run once. One that is skipped never is.</summary>
    /// <param name="step">What is looked at.</param>
    /// <param name="server">As in its report.</param>
    /// <param name="action">The step.</param>
    Task<T> DuringAsync<T>(StepName step, string? server, Func<Task<T>> action);

    /// <summary>A step has ended, or is skipped.</summary>
    void End(StepReport step);
}
