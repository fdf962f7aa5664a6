namespace Questline.Aot.Tests.Publishing;

/// <summary>How a program is published.</summary>
public enum ProgramForm
{
    /// <summary>As it was built, for a runtime that is installed.</summary>
    Untrimmed,

    /// <summary>For .NET 10, with its own runtime, and without the code that it cannot reach. The switch comes from an attribute.</summary>
    Trimmed,

    /// <summary>Compiled to machine code by .NET 8. The switch comes from <c>ILLink.Substitutions.xml</c>.</summary>
    Native,
}
