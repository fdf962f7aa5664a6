using System.Globalization;
using Questline.Package.Tests.Support;
using Questline.TestKit;

[assembly: AssemblyFixture(typeof(PackedLibrary))]

namespace Questline.Package.Tests.Support;

/// <summary>The packages, made of what was built, in a folder that projects can take them from.</summary>
public sealed class PackedLibrary : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("questline-package-");

    /// <summary>A version of its own for each run, so that none is taken for an older one, nor for that of a run at the same time.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.0.1-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}");

    /// <summary>The files of all packages.</summary>
    public IReadOnlyList<string> Files => Directory.GetFiles(_folder.FullName, "*.nupkg");

    /// <summary>The file of a package.</summary>
    /// <param name="id">Its name.</param>
    public string PathOf(string id) => Path.Combine(_folder.FullName, $"{id}.{Version}.nupkg");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        (bool hasSucceeded, string output) = await Dotnet.RunAsync(
            _folder.FullName,
            "pack", WriteSolution(), "--no-build", "-c", BuildConfiguration.Name, "-tl:off", $"-p:PackageOutputPath={_folder.FullName}", $"-p:PackageVersion={Version}");
        hasSucceeded.ShouldBeTrue(output);
    }

    /// <summary>A folder for a user's projects that has the packages as its only source.</summary>
    public string CreateFolder() => CreateFolder(PackageSources.Alone);

    /// <summary>A project in a folder of its own that refers to the package, with files by their names.</summary>
    /// <param name="properties">Elements of a property group of the project.</param>
    /// <param name="files">Names and texts.</param>
    public UserProject CreateProject(string properties, params (string Name, string Text)[] files) =>
        Create(CreateFolder(), properties, files);

    /// <summary>
    /// The same, where publishing needs packs of the framework: they come from this machine's package sources, once for all projects.
    /// </summary>
    /// <param name="properties">Elements of a property group of the project.</param>
    /// <param name="files">Names and texts.</param>
    public UserProject CreatePublishableProject(string properties, params (string Name, string Text)[] files) => Create(
        CreateFolder(PackageSources.BesideOthers),
        "<RestorePackagesPath>../packages</RestorePackagesPath><RestoreIgnoreFailedSources>true</RestoreIgnoreFailedSources>" + properties,
        files);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private string CreateFolder(string otherSources)
    {
        string folder = _folder.CreateSubdirectory($"user-{Guid.NewGuid():N}").FullName;
        File.WriteAllText(Path.Combine(folder, "nuget.config"), PackageSources.Configuration(otherSources, _folder.FullName));
        return folder;
    }

    private UserProject Create(string folder, string properties, (string Name, string Text)[] files)
    {
        var project = new UserProject(folder);
        project.Write("User.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestorePackagesPath>packages</RestorePackagesPath>
                <UseSharedCompilation>false</UseSharedCompilation>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Questline" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
        foreach ((string name, string text) in files)
            project.Write(name, text);

        return project;
    }

    // All that ships in one go, without the tests, which the solution of the repository would load as well.
    private string WriteSolution()
    {
        IEnumerable<string> projects = Directory.GetDirectories(Path.Combine(Repository.Root, "src"))
            .SelectMany(static folder => Directory.GetFiles(folder, "*.csproj"))
            .Select(static project => $"""  <Project Path="{project}" />""");
        string solution = Path.Combine(_folder.FullName, "Packages.slnx");
        File.WriteAllText(solution, $"<Solution>\n{string.Join('\n', projects)}\n</Solution>\n");
        return solution;
    }
}
