using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Questline.Package.Tests.Support;

namespace Questline.Aot.Tests.Publishing;

/// <summary>A program as its users get it.</summary>
public sealed class PublishedProgram(ProgramForm form, string folder, BuildLog log)
{
    private const string Name = "User";

    /// <summary>What publishing it said.</summary>
    public BuildLog Log => log;

    /// <summary>The bytes of all that it needs to run. Symbols and documentation are beside it and not part of it.</summary>
    public long Size => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
        .Where(static file => file.Extension is not (".dbg" or ".pdb" or ".xml"))
        .Sum(static file => file.Length);

    /// <summary>Runs it with a conf string in its environment.</summary>
    public async Task<ProgramRun> RunAsync(string confString)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(Path.Combine(folder, Name))
        {
            Environment = { ["QDB_CLIENT_CONF"] = confString },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string? firstLine = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        TimeSpan timeToFirstLine = Stopwatch.GetElapsedTime(start);
        string output = firstLine + Environment.NewLine + await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, output, await errors, timeToFirstLine);
    }

    /// <summary>Whether a method of Questline is in it: by the metadata of the assembly, or by the symbols of the machine code.</summary>
    /// <param name="type">The type, with its namespace.</param>
    /// <param name="method">The method.</param>
    public bool Has(string type, string method) => form == ProgramForm.Native
        ? HasSymbol(Path.Combine(folder, $"{Name}.dbg"), $"_{type.Replace('.', '_')}__{method}\0")
        : MethodsOf(Path.Combine(folder, "Questline.dll")).Contains($"{type}.{method}");

    private static bool HasSymbol(string symbols, string ending) => File.ReadAllBytes(symbols).AsSpan().IndexOf(Encoding.ASCII.GetBytes(ending)) >= 0;

    private static HashSet<string> MethodsOf(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. from handle in metadata.MethodDefinitions
               let method = metadata.GetMethodDefinition(handle)
               let type = metadata.GetTypeDefinition(method.GetDeclaringType())
               select $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(method.Name)}",
        ];
    }
}
