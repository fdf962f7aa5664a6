using System.Runtime.CompilerServices;
using Questline.TestKit;

namespace Questline.Generator.Tests;

/// <summary>The reviewed output of the generator, one file for each test.</summary>
internal static class Snapshots
{
    private static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Generator.Tests", "Snapshots");

    public static void Verify(string source, [CallerMemberName] string name = "") =>
        SourceGeneratorVerifier<TableGenerator>.VerifyGenerator(source, Folder, name);
}
