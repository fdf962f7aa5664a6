using System.Diagnostics;
using System.Xml.Linq;
using Questline.Package.Tests.Support;
using Questline.TestKit;

namespace Questline.Package.Tests.Samples;

/// <summary>The program <c>samples/TlsEnvironments</c>.</summary>
internal static class TlsEnvironmentsSample
{
    private const string Name = "TlsEnvironments";

    private static readonly string Built = Path.Combine(
        Repository.Root, "artifacts/bin", Name, BuildConfiguration.Name.ToLowerInvariant(), $"{Name}.dll");

    private static readonly string Folder = Path.Combine(Repository.Root, "samples", Name);

    /// <summary>Runs what the build made of it, with these variables and no others of its own.</summary>
    public static Task<(int ExitCode, string Output)> RunAsync(params (string Name, string Value)[] variables) =>
        RunAsync(new ProcessStartInfo("dotnet", [Built]), variables);

    /// <summary>The same with a program in a folder.</summary>
    public static Task<(int ExitCode, string Output)> RunAsync(string folder, params (string Name, string Value)[] variables) =>
        RunAsync(new ProcessStartInfo(Path.Combine(folder, "User")), variables);

    /// <summary>Its source in a project that refers to the package, with the properties of its own project.</summary>
    public static UserProject WithPackage(PackedLibrary library)
    {
        (string Name, string Text)[] files =
        [
            .. Directory.GetFiles(Folder).Where(static path => !path.EndsWith(".csproj", StringComparison.Ordinal))
                .Select(static path => (Path.GetFileName(path), File.ReadAllText(path))),
        ];
        return library.CreateProject(
            "", [.. files, ("Directory.Build.props", PropertiesOfTheProject()), ("Directory.Build.targets", Items())]);
    }

    private static Task<(int ExitCode, string Output)> RunAsync(ProcessStartInfo start, (string Name, string Value)[] variables)
    {
        foreach (string name in (string[])["ENVIRONMENT", "QUESTDB_HOST", "QUESTDB_USERNAME", "QUESTDB_PASSWORD", "QUESTDB_ROOTS"])
            start.Environment.Remove(name);
        foreach ((string name, string value) in variables)
            start.Environment[name] = value;
        return CommandLine.RunAsync(start);
    }

    private static string PropertiesOfTheProject() => new XElement(
        "Project", XElement.Load(Path.Combine(Folder, $"{Name}.csproj")).Elements("PropertyGroup")).ToString();

    private static string Items() => $"""
        <Project>
          <ItemGroup>
            <None Update="unsafe.conf" CopyToOutputDirectory="PreserveNewest" />
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            <Reference Include="{Path.Combine(AppContext.BaseDirectory, "Questline.Testing.dll")}" />
          </ItemGroup>
        </Project>
        """;
}
