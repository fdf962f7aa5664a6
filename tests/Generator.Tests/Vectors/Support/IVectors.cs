namespace Questline.Generator.Tests.Vectors;

/// <summary>A list of vectors that are compiled as one project.</summary>
public interface IVectors
{
    /// <summary>What stands in front of all of them, such as attributes of the assembly.</summary>
    static virtual string Preamble => "";

    /// <summary>The vectors.</summary>
    static abstract IReadOnlyList<Vector> All { get; }
}
