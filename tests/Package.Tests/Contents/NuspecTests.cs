using System.Text.RegularExpressions;
using Questline.Package.Tests.Support;

namespace Questline.Package.Tests.Contents;

/// <summary>What the packages say of themselves.</summary>
public partial class NuspecTests(PackedLibrary library)
{
    private const string Repository = "https://github.com/questline/questline";

    /// <summary>The packages.</summary>
    public static TheoryData<string, string> Packages => new()
    {
        { "Questline", "Apache-2.0 AND MPL-2.0" },
        { "Questline.Extensions.Hosting", "Apache-2.0" },
        { "Questline.Testing", "Apache-2.0" },
        { "Questline.Tool", "Apache-2.0 AND MPL-2.0 AND MIT" },
    };

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_has_what_galleries_show(string id, string licence)
    {
        Nuspec nuspec = Nuspec.Read(library.PathOf(id));

        nuspec["id"].ShouldBe(id);
        nuspec["version"].ShouldBe(library.Version);
        nuspec["license"].ShouldBe(licence);
        nuspec["icon"].ShouldBe("icon.png");
        nuspec["readme"].ShouldBe("README.md");
        nuspec["projectUrl"].ShouldBe(Repository);
        nuspec["releaseNotes"].ShouldBe($"{Repository}/blob/v{library.Version}/CHANGELOG.md");
        nuspec["description"].ShouldNotBeNullOrEmpty();
        nuspec["tags"]!.Split(' ').ShouldContain("questdb");
    }

    [Fact]
    public void Each_package_names_the_commit_that_it_was_made_of() =>
        library.Files.ShouldAllBe(static file => Commit().IsMatch(Nuspec.Read(file).Commit!));

    [Fact]
    public void The_library_needs_one_package_of_abstractions_on_every_framework() =>
        Nuspec.Read(library.PathOf("Questline")).Dependencies.ShouldBe(
        [
            "net10.0: Microsoft.Extensions.Logging.Abstractions 8.0.3",
            "net8.0: Microsoft.Extensions.Logging.Abstractions 8.0.3",
        ]);

    [Fact]
    public void The_package_for_hosts_needs_the_library_of_its_own_version_and_abstractions()
    {
        string[] needed =
        [
            $"Questline {library.Version}",
            "Microsoft.Extensions.Diagnostics.HealthChecks 8.0.0",
            "Microsoft.Extensions.Hosting.Abstractions 8.0.0",
            "Microsoft.Extensions.Options 8.0.0",
            "OpenTelemetry.Api.ProviderBuilderExtensions 1.15.3",
        ];

        Nuspec.Read(library.PathOf("Questline.Extensions.Hosting")).Dependencies
            .ShouldBe([.. needed.Select(static package => $"net10.0: {package}"), .. needed.Select(static package => $"net8.0: {package}")]);
    }

    [Fact]
    public void The_stand_in_needs_no_package_and_the_shared_framework_of_web_servers()
    {
        Nuspec nuspec = Nuspec.Read(library.PathOf("Questline.Testing"));

        nuspec.Dependencies.ShouldBeEmpty();
        nuspec.FrameworkReferences.ShouldBe(["net10.0: Microsoft.AspNetCore.App", "net8.0: Microsoft.AspNetCore.App"]);
    }

    [Fact]
    public void The_tool_brings_all_that_it_needs() => Nuspec.Read(library.PathOf("Questline.Tool")).Dependencies.ShouldBeEmpty();

    [GeneratedRegex("^[0-9a-f]{40}$")]
    private static partial Regex Commit();
}
