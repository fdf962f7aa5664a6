namespace Questline.Generator;

/// <summary>The names of the pipeline's steps, by which tests see what was recomputed.</summary>
internal static class StepNames
{
    public const string Reading = "Reading";
    public const string Problems = "Problems";
    public const string Tables = "Tables";
    public const string ForeignReading = "ForeignReading";
    public const string ForeignProblems = "ForeignProblems";
    public const string ForeignTables = "ForeignTables";
    public const string FileSettings = "FileSettings";

    public static readonly string[] All = [Reading, Problems, Tables, ForeignReading, ForeignProblems, ForeignTables, FileSettings];
}
