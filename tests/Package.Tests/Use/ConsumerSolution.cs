using System.Diagnostics;
using System.Xml.Linq;
using Questline.Package.Tests.Support;
using Questline.TestKit;

namespace Questline.Package.Tests.Use;

/// <summary>The projects in <c>Consumers</c>, in a folder of their own with an empty package cache, restored and built once from the packages.</summary>
public sealed class ConsumerSolution(PackedLibrary library) : IAsyncLifetime
{
    private static readonly string Sources = Path.Combine(Repository.Root, "tests/Package.Tests/Consumers");

    private readonly string _folder = library.CreateFolder();

    /// <summary>What the build said.</summary>
    public BuildLog Log { get; private set; } = new(false, "");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        foreach (string file in Directory.EnumerateFiles(Sources, "*", SearchOption.AllDirectories))
            Copy(file);
        File.WriteAllText(Path.Combine(_folder, "Readme", "Program.cs"), FirstProgramOf(Path.Combine(Repository.Root, "README.md")));

        (bool hasSucceeded, string output) = await Dotnet.RunAsync(
            _folder,
            "build", "-tl:off", "-clp:NoSummary",
            $"-p:QuestlineVersion={library.Version}",
            $"-p:XunitVersion={VersionOf("xunit.v3")}",
            $"-p:RestorePackagesPath={Path.Combine(_folder, "packages")}",
            "-p:UseSharedCompilation=false");
        Log = new(hasSucceeded, output);
        hasSucceeded.ShouldBeTrue(output);
    }

    /// <summary>Runs one of the programs with a conf string in its environment.</summary>
    /// <param name="project">The name of the project.</param>
    /// <param name="framework">What it was built for.</param>
    /// <param name="confString">The server.</param>
    public Task<(int ExitCode, string Output)> RunAsync(string project, string framework, string confString = "") =>
        CommandLine.RunAsync(new ProcessStartInfo("dotnet", [OutputOf(project, framework, ".dll")]) { Environment = { ["QDB_CLIENT_CONF"] = confString } });

    /// <summary>The text of a program's <c>runtimeconfig.json</c>.</summary>
    /// <param name="project">The name of the project.</param>
    /// <param name="framework">What it was built for.</param>
    public Task<string> RuntimeConfigAsync(string project, string framework) =>
        File.ReadAllTextAsync(OutputOf(project, framework, ".runtimeconfig.json"), TestContext.Current.CancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private string OutputOf(string project, string framework, string ending) => Path.Combine(_folder, project, "bin/Debug", framework, project + ending);

    private void Copy(string file)
    {
        string target = Path.Combine(_folder, Path.GetRelativePath(Sources, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target);
    }

    private static string FirstProgramOf(string page) => File.ReadAllText(page).Split("```csharp\n")[1].Split("```")[0];

    // The version that these tests were restored with, so that it is on this machine.
    private static string VersionOf(string package) => XElement.Load(Path.Combine(Repository.Root, "Directory.Packages.props"))
        .Descendants("PackageVersion")
        .Single(version => version.Attribute("Include")!.Value == package)
        .Attribute("Version")!.Value;
}
