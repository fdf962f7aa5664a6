namespace Questline.Tool;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>Everything that was looked at is in order, or what was asked for is done.</summary>
    public const int Success = 0;

    /// <summary>The command ran, and found a problem or could not do what was asked for.</summary>
    public const int Failure = 1;

    /// <summary>The command line is wrong; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl+C, as shells number it.</summary>
    public const int Stopped = 130;
}
