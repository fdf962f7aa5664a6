namespace Questline.Tool.Doctor;

/// <summary>What came of a step.</summary>
internal enum StepOutcome
{
    /// <summary>It is as it should be.</summary>
    Passed,

    /// <summary>It is not, and the run ends.</summary>
    Failed,

    /// <summary>There is nothing to look at; the details have the reason.</summary>
    Skipped,
}
