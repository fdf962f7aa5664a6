using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Questline.Analyzers.ConfStrings;

/// <summary>A configuration file of the project: <c>appsettings.json</c>, <c>appsettings.Development.json</c> and the like.</summary>
internal sealed class SettingsFile
{
    // No one writes so much by hand.
    private const int LongestFile = 1_000_000;

    private readonly string _path;
    private readonly SourceText _text;

    private SettingsFile(string path, SourceText text)
    {
        _path = path;
        _text = text;
    }

    /// <summary>The values in it.</summary>
    public IReadOnlyList<JsonScalar> Scalars => JsonReader.Read(_text.ToString(), Locate);

    /// <summary>The file; null where it is another one, or cannot be read.</summary>
    public static SettingsFile? Open(AdditionalText file, CancellationToken cancellationToken) =>
        IsSettings(Path.GetFileName(file.Path)) && file.GetText(cancellationToken) is { Length: <= LongestFile } text
            ? new(file.Path, text)
            : null;

    public Location Locate(TextSpan span) => Location.Create(_path, span, _text.Lines.GetLinePositionSpan(span));

    private static bool IsSettings(string name) =>
        name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
}
