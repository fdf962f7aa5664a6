namespace Questline.Tool.Doctor;

/// <summary>How a run ended.</summary>
internal enum DoctorResult
{
    /// <summary>Everything that was looked at is in order.</summary>
    Healthy,

    /// <summary>A step failed.</summary>
    Failed,

    /// <summary>Ctrl+C.</summary>
    Stopped,
}
