using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Questline.Package.Tests.Support;

namespace Questline.Package.Tests.Contents;

/// <summary>The assemblies of this project in all packages.</summary>
internal static class PackedAssemblies
{
    public static IEnumerable<(string Name, byte[] Content)> Of(PackedLibrary library) =>
        from file in library.Files
        from assembly in Read(file)
        select assembly;

    /// <summary>The names of the source files in the symbols within the assembly; none if there are no symbols.</summary>
    public static IReadOnlyList<string> Sources(byte[] assembly)
    {
        using var reader = new PEReader(new MemoryStream(assembly));
        DebugDirectoryEntry symbols = reader.ReadDebugDirectory().FirstOrDefault(IsOf(DebugDirectoryEntryType.EmbeddedPortablePdb));
        if (symbols.DataSize == 0)
            return [];
        using MetadataReaderProvider provider = reader.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
        MetadataReader metadata = provider.GetMetadataReader();
        return [.. metadata.Documents.Select(handle => metadata.GetString(metadata.GetDocument(handle).Name))];
    }

    /// <summary>Whether the compiler was told to make the same of the same.</summary>
    public static bool IsReproducible(byte[] assembly)
    {
        using var reader = new PEReader(new MemoryStream(assembly));
        return reader.ReadDebugDirectory().Any(IsOf(DebugDirectoryEntryType.Reproducible));
    }

    private static Func<DebugDirectoryEntry, bool> IsOf(DebugDirectoryEntryType type) => entry => entry.Type == type;

    private static List<(string Name, byte[] Content)> Read(string file)
    {
        using ZipArchive package = ZipFile.OpenRead(file);
        return
        [
            .. package.Entries
                .Where(static entry => entry.Name.StartsWith("Questline", StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal))
                .Select(entry => ($"{Path.GetFileName(file)}/{entry.FullName}", Content(entry))),
        ];
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
