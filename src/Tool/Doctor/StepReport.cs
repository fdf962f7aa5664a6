namespace Questline.Tool.Doctor;

/// <summary>A step of a run.</summary>
/// <param name="Step">What was looked at.</param>
/// <param name="Server">The server, as <c>host:port</c>; null where it is about none.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="DurationMilliseconds">The time it took.</param>
/// <param name="Details">What was seen, a line each; of a step that failed, the reason last.</param>
internal sealed record StepReport(
    StepName Step, string? Server, StepOutcome Outcome, double DurationMilliseconds, IReadOnlyList<string> Details)
{
    /// <summary>The server's certificates, in <see cref="StepName.Certificates"/>.</summary>
    public ChainReport? Chain { get; init; }

    /// <summary>What is wrong with TLS, in a step that failed for it.</summary>
    public IReadOnlyList<TlsProblem> Problems { get; init; } = [];

    /// <summary>What to do about a step that failed.</summary>
    public string? Advice { get; init; }
}
