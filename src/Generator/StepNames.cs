namespace Questline.Generator;

/// <summary>The names of the pipeline's steps, by which tests see what was recomputed.</summary>
internal static class StepNames
{
    public const string Reading = "Reading";
    public const string Problems = "Problems";
    public const string Tables = "Tables";
    public const string AmbiguousFiles = "AmbiguousFiles";

    public static readonly string[] All = [Reading, Problems, Tables, AmbiguousFiles];
}
