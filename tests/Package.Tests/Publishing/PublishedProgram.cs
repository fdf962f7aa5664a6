using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Questline.Package.Tests.Support;

namespace Questline.Package.Tests.Publishing;

/// <summary>A program as its users get it.</summary>
public sealed class PublishedProgram(ProgramForm form, string folder, BuildLog log)
{
    /// <summary>What publishing it said.</summary>
    public BuildLog Log => log;

    /// <summary>Runs it with a conf string in its environment.</summary>
    public Task<(int ExitCode, string Output)> RunAsync(string confString) =>
        CommandLine.RunAsync(new ProcessStartInfo(Path.Combine(folder, "User")) { Environment = { ["QDB_CLIENT_CONF"] = confString } });

    /// <summary>Whether the code of a type of Questline is in it: by the metadata of the assembly, or by the symbols of the machine code.</summary>
    /// <param name="type">The name without the namespace <c>Questline.Tls</c>.</param>
    public bool HasCodeOf(string type) => form == ProgramForm.Native
        ? File.ReadAllBytes(Path.Combine(folder, "User")).AsSpan().IndexOf(Encoding.ASCII.GetBytes($"Questline_Tls_{type}__")) >= 0
        : TypesOf(Path.Combine(folder, "Questline.dll")).Contains(type);

    private static HashSet<string> TypesOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        return [.. metadata.TypeDefinitions.Select(type => metadata.GetString(metadata.GetTypeDefinition(type).Name))];
    }
}
