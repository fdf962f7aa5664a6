using Questline.Tool.ConfStrings;

namespace Questline.Tool.Doctor;

/// <summary>What a run found. No secret of the conf string is in any part of it.</summary>
/// <param name="Result">How it ended.</param>
/// <param name="Origin">Where the conf string was taken from.</param>
/// <param name="Conf">The conf string, with <c>***</c> for whatever may be a secret.</param>
/// <param name="Problems">What is wrong with the conf string; warnings only, unless its step failed.</param>
/// <param name="Steps">Everything that was looked at, in its order.</param>
internal sealed record DoctorReport(
    DoctorResult Result, ConfOrigin Origin, string Conf, IReadOnlyList<ProblemReport> Problems, IReadOnlyList<StepReport> Steps)
{
    /// <summary>What to do about what failed: one step, and perhaps the tidying up behind it. Empty where nothing did.</summary>
    public IReadOnlyList<string> Advice => [.. Steps.Select(step => step.Advice).OfType<string>()];
}
