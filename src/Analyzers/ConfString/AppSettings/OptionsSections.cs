using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Questline.Analyzers.ConfStrings;

/// <summary>
/// Finds the sections of a configuration file that options are bound to, and writes each as the conf string that it amounts to. What a section is
/// bound to does not show in the file, so two of three must tell: its name, its addresses, and properties that no other library has.
/// </summary>
internal static class OptionsSections
{
    private static readonly HashSet<string> TellingNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "TokenX", "TokenY", "TlsVerify", "TlsCa", "TlsRoots", "TlsRootsPassword", "TlsCheckRevocation", "TlsExpiryNoticeDays",
        "MaxNameLength", "InitialBufferSize", "AutoFlushRows", "AutoFlushBytes", "AutoFlushInterval", "RequestMinThroughput", "RetryMaxBackoff",
    };

    public static IEnumerable<MappedText> Find(IReadOnlyList<JsonScalar> scalars, Func<TextSpan, Location> place)
    {
        var sections = scalars
            .Select(static scalar => (Property: OptionsProperty.Of(scalar.Path), Scalar: scalar))
            .Where(static value => value.Property is { IsKnown: true })
            .GroupBy(static value => value.Property.Section, StringComparer.OrdinalIgnoreCase);
        foreach (var section in sections)
        {
            OptionsSectionWriter writer = new(place);
            bool isOptions = IsOptions(section.Key, [.. section.Select(static value => value.Property.Name)]);
            foreach ((OptionsProperty property, JsonScalar scalar) in section)
            {
                if (isOptions || IsUnverified(property, scalar))
                    writer.Add(property.Name, scalar);
            }

            if (writer.Build() is { } text)
                yield return text;
        }
    }

    private static bool IsOptions(string section, HashSet<string> names)
    {
        string name = section.Substring(section.LastIndexOf(':') + 1);
        bool isNamed = name.StartsWith("Quest", StringComparison.OrdinalIgnoreCase);
        bool hasAddresses = names.Contains(SettingNames.Addresses) && names.Count > 1;
        bool isTelling = names.Overlaps(TellingNames);
        return (isNamed && hasAddresses) || (isNamed && isTelling) || (hasAddresses && isTelling);
    }

    // Unmistakable by itself, and never to be overlooked.
    private static bool IsUnverified(OptionsProperty property, JsonScalar scalar) =>
        property.Name == "TlsVerify" && SettingNames.Find(property.Name) is { } key && BoundValues.Read(key, scalar.Value.Text) == "unsafe_off";
}
