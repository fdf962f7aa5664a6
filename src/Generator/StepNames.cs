namespace Questline.Generator;

/// <summary>The names of the pipeline's steps, by which tests see what was recomputed.</summary>
internal static class StepNames
{
    public const string Tables = "Tables";
    public const string ForeignTables = "ForeignTables";
    public const string FileSettings = "FileSettings";

    public static readonly string[] All = [Tables, ForeignTables, FileSettings];
}
