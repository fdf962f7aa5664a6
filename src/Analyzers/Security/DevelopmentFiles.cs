using Microsoft.CodeAnalysis;

namespace Questline.Analyzers.Security;

/// <summary>Files of configuration that only a developer's machine reads.</summary>
internal static class DevelopmentFiles
{
    private const string Name = "appsettings.Development.json";

    public static bool Contains(Location location) =>
        !location.IsInSource && string.Equals(Path.GetFileName(location.GetLineSpan().Path), Name, StringComparison.OrdinalIgnoreCase);
}
