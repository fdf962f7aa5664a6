namespace Questline.Tool.Doctor;

/// <summary>A step failed, for a reason that the runtime does not know; the first one ends the run.</summary>
internal sealed class StepFailedException(string reason, string advice) : Exception(reason)
{
    public string Advice { get; } = advice;
}
