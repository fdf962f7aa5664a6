using System.IO.Compression;
using Questline.Package.Tests.Support;

namespace Questline.Package.Tests;

public class PackageContentTests(PackedLibrary library)
{
    [Fact]
    public void The_package_holds_the_library_the_compiler_components_the_build_files_and_the_notices_and_nothing_else()
    {
        using ZipArchive package = ZipFile.OpenRead(library.Path);

        package.Entries
            .Select(static entry => entry.FullName)
            .Where(static name => !IsOfTheFormat(name))
            .Order(StringComparer.Ordinal)
            .ShouldBe(
            [
                "README.md",
                "THIRD-PARTY-NOTICES.md",
                "analyzers/dotnet/cs/Questline.Analyzers.dll",
                "analyzers/dotnet/cs/Questline.CodeFixes.dll",
                "analyzers/dotnet/cs/Questline.Generator.dll",
                "build/Questline.targets",
                "buildTransitive/Questline.targets",
                "lib/net10.0/Questline.dll",
                "lib/net10.0/Questline.xml",
                "lib/net8.0/Questline.dll",
                "lib/net8.0/Questline.xml",
            ]);
    }

    private static bool IsOfTheFormat(string name) =>
        name.EndsWith(".nuspec", StringComparison.Ordinal) || name.StartsWith("_rels/", StringComparison.Ordinal)
        || name.StartsWith("package/", StringComparison.Ordinal) || name == "[Content_Types].xml";
}
