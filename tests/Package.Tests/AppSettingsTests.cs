using Questline.Package.Tests.Support;

namespace Questline.Package.Tests;

/// <summary>Conf strings in configuration files, checked by the build of the project that they lie in.</summary>
public class AppSettingsTests(PackedLibrary library)
{
    private const string Settings = """
        {
          "ConnectionStrings": {
            "QuestDb": "https::addr=localhost:9000;usrname=joe;"
          }
        }
        """;

    [Fact]
    public async Task A_misspelt_key_fails_the_build_at_its_place_in_the_file()
    {
        BuildLog log = await Build("");

        log.HasSucceeded.ShouldBeFalse(log.Output);
        log.Findings.ShouldBe([new("QL0109", "error", "appsettings.json", 3, 44)], log.Output);
    }

    [Fact]
    public async Task The_check_can_be_switched_off()
    {
        BuildLog log = await Build("<QuestlineCheckAppSettings>false</QuestlineCheckAppSettings>");

        log.HasSucceeded.ShouldBeTrue(log.Output);
        log.Findings.ShouldBeEmpty(log.Output);
    }

    private Task<BuildLog> Build(string properties) =>
        library.CreateProject(properties, ("Program.cs", "System.Console.WriteLine();"), ("appsettings.json", Settings)).BuildAsync();
}
