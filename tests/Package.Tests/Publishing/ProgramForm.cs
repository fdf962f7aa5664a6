namespace Questline.Package.Tests.Publishing;

/// <summary>How a program is published.</summary>
public enum ProgramForm
{
    /// <summary>As it was built, for a runtime that is installed.</summary>
    Untrimmed,

    /// <summary>With its own runtime, and without the code that it cannot reach. .NET 10 takes the switch from an attribute.</summary>
    Trimmed,

    /// <summary>Compiled to machine code. .NET 8 takes the switch from <c>ILLink.Substitutions.xml</c>.</summary>
    Native,
}
