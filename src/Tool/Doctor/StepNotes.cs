namespace Questline.Tool.Doctor;

/// <summary>What a step sees while it runs; kept also where it fails.</summary>
internal sealed class StepNotes
{
    public List<string> Details { get; } = [];

    public ChainReport? Chain { get; set; }

    /// <summary>The time that it took.</summary>
    public TimeSpan Duration { get; set; }

    public void Add(string detail) => Details.Add(detail);
}
