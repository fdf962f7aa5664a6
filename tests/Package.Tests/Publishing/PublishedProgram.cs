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

    /// <summary>Whether a method of Questline is in it: by the metadata of the assembly, or by the symbols of the machine code.</summary>
    /// <param name="type">The type in the namespace <c>Questline.Tls</c>.</param>
    /// <param name="method">The method.</param>
    public bool Has(string type, string method) => form == ProgramForm.Native
        ? HasSymbol(Path.Combine(folder, "User"), $"_Questline_Tls_{type}__{method}\0")
        : MethodsOf(Path.Combine(folder, "Questline.dll")).Contains($"{type}.{method}");

    private static bool HasSymbol(string binary, string ending) => File.ReadAllBytes(binary).AsSpan().IndexOf(Encoding.ASCII.GetBytes(ending)) >= 0;

    private static HashSet<string> MethodsOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. from handle in metadata.MethodDefinitions
               let method = metadata.GetMethodDefinition(handle)
               let type = metadata.GetTypeDefinition(method.GetDeclaringType())
               select $"{metadata.GetString(type.Name)}.{metadata.GetString(method.Name)}",
        ];
    }
}
