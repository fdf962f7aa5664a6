using Questline.Analyzers.ConfStrings;

namespace Questline.Analyzers.Security;

/// <summary>Configuration that only a developer's machine reads.</summary>
internal static class DevelopmentFiles
{
    private const string Name = "appsettings.Development.json";

    public static bool Contains(ConfReading reading) =>
        reading.Origin == ConfOrigin.ConfigurationFile && string.Equals(reading.FileName, Name, StringComparison.OrdinalIgnoreCase);
}
