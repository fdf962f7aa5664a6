using System.IO.Compression;
using Questline.Package.Tests.Support;

namespace Questline.Package.Tests.Contents;

/// <summary>What is in each package, file by file.</summary>
public class PackageContentTests(PackedLibrary library)
{
    private static readonly string[] OfTheLibrary =
    [
        "README.md",
        "THIRD-PARTY-NOTICES.md",
        "analyzers/dotnet/cs/Questline.Analyzers.dll",
        "analyzers/dotnet/cs/Questline.CodeFixes.dll",
        "analyzers/dotnet/cs/Questline.Generator.dll",
        "build/Questline.props",
        "build/Questline.targets",
        "buildTransitive/Questline.props",
        "buildTransitive/Questline.targets",
        "icon.png",
        "lib/net10.0/Questline.dll",
        "lib/net10.0/Questline.xml",
        "lib/net8.0/Questline.dll",
        "lib/net8.0/Questline.xml",
    ];

    private static readonly string[] OfHosting =
    [
        "README.md",
        "icon.png",
        "lib/net10.0/Questline.Extensions.Hosting.dll",
        "lib/net10.0/Questline.Extensions.Hosting.xml",
        "lib/net8.0/Questline.Extensions.Hosting.dll",
        "lib/net8.0/Questline.Extensions.Hosting.xml",
    ];

    private static readonly string[] OfTheStandIn =
    [
        "README.md",
        "icon.png",
        "lib/net10.0/Questline.Testing.dll",
        "lib/net10.0/Questline.Testing.xml",
        "lib/net8.0/Questline.Testing.dll",
        "lib/net8.0/Questline.Testing.xml",
    ];

    private static readonly string[] OfTheTool =
    [
        "README.md",
        "THIRD-PARTY-NOTICES.MIT.md",
        "THIRD-PARTY-NOTICES.md",
        "icon.png",
        "tools/net8.0/any/DotnetToolSettings.xml",
        "tools/net8.0/any/Microsoft.Extensions.DependencyInjection.Abstractions.dll",
        "tools/net8.0/any/Microsoft.Extensions.Logging.Abstractions.dll",
        "tools/net8.0/any/Questline.Tool.deps.json",
        "tools/net8.0/any/Questline.Tool.dll",
        "tools/net8.0/any/Questline.Tool.runtimeconfig.json",
        "tools/net8.0/any/Questline.dll",
        "tools/net8.0/any/Spectre.Console.dll",
        "tools/net8.0/any/System.CommandLine.dll",
    ];

    /// <summary>The packages and their files.</summary>
    public static TheoryData<string, string[]> Packages => new()
    {
        { "Questline", OfTheLibrary },
        { "Questline.Extensions.Hosting", OfHosting },
        { "Questline.Testing", OfTheStandIn },
        { "Questline.Tool", OfTheTool },
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_holds_these_files_and_no_others(string id, string[] files)
    {
        using ZipArchive package = ZipFile.OpenRead(library.PathOf(id));

        package.Entries
            .Select(static entry => entry.FullName)
            .Where(static name => !IsOfTheFormat(name))
            .Order(StringComparer.Ordinal)
            .ShouldBe(files);
    }

    [Fact]
    public void There_are_no_packages_but_these() =>
        library.Files.Order(StringComparer.Ordinal).ShouldBe(Packages.Select(row => library.PathOf(row.Data.Item1)).Order(StringComparer.Ordinal));

    private static bool IsOfTheFormat(string name) =>
        name.EndsWith(".nuspec", StringComparison.Ordinal) || name.StartsWith("_rels/", StringComparison.Ordinal)
        || name.StartsWith("package/", StringComparison.Ordinal) || name == "[Content_Types].xml";
}
