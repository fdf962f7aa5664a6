using System.Globalization;
using Questline.Package.Tests.Support;
using Questline.TestKit;

[assembly: AssemblyFixture(typeof(PackedLibrary))]

namespace Questline.Package.Tests.Support;

/// <summary>The package, made of what was built, in a folder that projects can take it from.</summary>
public sealed class PackedLibrary : IAsyncLifetime
{
    private const string Alone = "<clear />";
    private const string BesideOtherSources = "";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("questline-package-");

    /// <summary>A version of its own for each run, so that none is taken for an older one, nor for that of a run at the same time.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.0.1-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}");

    /// <summary>The package.</summary>
    public string Path => System.IO.Path.Combine(_folder.FullName, $"Questline.{Version}.nupkg");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        foreach (string project in (string[])["src/Runtime", "src/Hosting"])
        {
            (bool hasSucceeded, string output) = await Dotnet.RunAsync(
                Repository.Root, "pack", project, "--no-build", "-c", BuildConfiguration.Name, "-o", _folder.FullName, $"-p:PackageVersion={Version}");
            hasSucceeded.ShouldBeTrue(output);
        }
    }

    /// <summary>A project in a folder of its own that refers to the package, with files by their names.</summary>
    /// <param name="properties">Elements of a property group of the project.</param>
    /// <param name="files">Names and texts.</param>
    public UserProject CreateProject(string properties, params (string Name, string Text)[] files) => Create(Alone, properties, files);

    /// <summary>
    /// The same, where publishing needs packs of the framework: they come from this machine's package sources, once for all projects.
    /// </summary>
    /// <param name="properties">Elements of a property group of the project.</param>
    /// <param name="files">Names and texts.</param>
    public UserProject CreatePublishableProject(string properties, params (string Name, string Text)[] files) => Create(
        BesideOtherSources,
        "<RestorePackagesPath>../packages</RestorePackagesPath><RestoreIgnoreFailedSources>true</RestoreIgnoreFailedSources>" + properties,
        files);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private UserProject Create(string otherSources, string properties, (string Name, string Text)[] files)
    {
        DirectoryInfo folder = _folder.CreateSubdirectory($"user-{Guid.NewGuid():N}");
        var project = new UserProject(folder.FullName);
        project.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                {otherSources}
                <add key="packed" value="{_folder.FullName}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="restored" value="{GlobalPackages}" />
              </fallbackPackageFolders>
            </configuration>
            """);
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

    // What the library depends on was restored there when it was built.
    private static string GlobalPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
}
