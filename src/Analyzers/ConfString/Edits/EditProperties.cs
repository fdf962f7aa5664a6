namespace Questline.Analyzers.ConfStrings;

/// <summary>
/// The properties of a diagnostic that hold its edits. Each edit has an additional location, in the same order: the stretch of the source
/// that it replaces.
/// </summary>
internal static class EditProperties
{
    public static string Action(int index) => $"Edit{index}.Action";

    public static string Title(int index) => $"Edit{index}.Title";

    public static string Replacement(int index) => $"Edit{index}.Replacement";
}
