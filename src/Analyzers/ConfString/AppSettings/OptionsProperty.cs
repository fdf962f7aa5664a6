namespace Questline.Analyzers.ConfStrings;

/// <summary>The place of a value in a configuration, as options see it.</summary>
/// <param name="Section">The path of the section; empty at the top of the file.</param>
/// <param name="Name">The property of the options that has this name, or what the file says where there is none.</param>
internal readonly record struct OptionsProperty(string Section, string Name)
{
    private static readonly string AddressesAtTheEnd = $":{SettingNames.Addresses}";

    /// <summary>Whether options have such a property.</summary>
    public bool IsKnown => Name == SettingNames.Scheme || SettingNames.Find(Name) is not null;

    /// <summary>The property that a path leads to. Only addresses are a list.</summary>
    public static OptionsProperty Of(string path)
    {
        (string parent, string last) = Split(path);
        bool isElement = last.All(char.IsDigit) && $":{parent}".EndsWith(AddressesAtTheEnd, StringComparison.OrdinalIgnoreCase);
        if (isElement)
            return new(Split(parent).Parent, SettingNames.Addresses);

        bool isListItself = last.Equals(SettingNames.Addresses, StringComparison.OrdinalIgnoreCase);
        return new(parent, isListItself ? "" : SettingNames.Canonical(last));
    }

    private static (string Parent, string Last) Split(string path)
    {
        int colon = path.LastIndexOf(':');
        return colon < 0 ? ("", path) : (path.Substring(0, colon), path.Substring(colon + 1));
    }
}
