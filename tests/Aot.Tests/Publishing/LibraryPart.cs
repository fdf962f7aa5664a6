namespace Questline.Aot.Tests.Publishing;

/// <summary>How much of the library a program is published with.</summary>
public enum LibraryPart
{
    /// <summary>What the program can reach, as its users get it.</summary>
    Reachable,

    /// <summary>All of it, and what needs the consent of the build as well, so that no warning of any code is missed.</summary>
    Whole,
}
