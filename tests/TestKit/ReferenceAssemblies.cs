using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;

namespace Questline.TestKit;

/// <summary>What in-memory compilations reference: the targeting pack on disk and Questline, never whatever happens to be loaded.</summary>
public static class ReferenceAssemblies
{
    /// <summary>.NET 10 and nothing else.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } = FindPack("Microsoft.NETCore.App.Ref");

    /// <summary>.NET 10 and the runtime library.</summary>
    public static ImmutableArray<MetadataReference> WithQuestline { get; } =
        Framework.Add(MetadataReference.CreateFromFile(typeof(QuestTableAttribute).Assembly.Location));

    /// <summary>ASP.NET Core of .NET 10, without .NET itself.</summary>
    public static ImmutableArray<MetadataReference> AspNetCore { get; } = FindPack("Microsoft.AspNetCore.App.Ref");

    private static ImmutableArray<MetadataReference> FindPack(string name)
    {
        // .../dotnet/shared/Microsoft.NETCore.App/10.0.0/
        string root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        string packs = Path.Combine(root, "packs", name);
        string folder = Directory.EnumerateDirectories(packs)
            .Select(pack => Path.Combine(pack, "ref", "net10.0"))
            .FirstOrDefault(Directory.Exists)
            ?? throw new InvalidOperationException($"No targeting pack of .NET 10 in {packs}; install the .NET 10 SDK.");
        IEnumerable<string> files = Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal);
        return [.. files.Select(file => MetadataReference.CreateFromFile(file))];
    }
}
