namespace Questline.Generator.Model;

/// <summary>What the files of all tables depend on besides their own table.</summary>
/// <param name="AmbiguousNames">The file names that another equals but for case.</param>
/// <param name="TooOldLanguage">The C# version of the project where it is too old and a table needs it; null where all is well.</param>
internal sealed record FileSettings(EquatableArray<string> AmbiguousNames, string? TooOldLanguage)
{
    public static FileSettings Create(EquatableArray<string> ownNames, EquatableArray<string> foreignNames, string? tooOldLanguage)
    {
        string[] names = [.. ownNames, .. foreignNames];
        return new(HintNames.FindAmbiguous(names), names.Length == 0 ? null : tooOldLanguage);
    }
}
