namespace Questline.Aot.Tests.Publishing;

/// <summary>How much of the library a program is published with.</summary>
public enum LibraryPart
{
    /// <summary>What the program can reach, as its users get it.</summary>
    Reachable,

    /// <summary>All of it, what needs the consent of the build included, and the package for hosts: no warning of any code is missed.</summary>
    Whole,
}
