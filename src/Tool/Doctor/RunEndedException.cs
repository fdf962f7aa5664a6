namespace Questline.Tool.Doctor;

/// <summary>A step failed and is written down; nothing behind it is worth looking at.</summary>
internal sealed class RunEndedException : Exception;
