using Questline.Package.Tests.Support;

namespace Questline.Package.Tests;

/// <summary>What becomes of a program that does not verify the server, from the package to the build log.</summary>
public class UnsafeTlsTests(PackedLibrary library)
{
    private const string ConsentInDebug =
        "<QuestlineAllowUnsafeTls Condition=\"'$(Configuration)' == 'Debug'\">true</QuestlineAllowUnsafeTls>";

    private const string Unsafe = """await using var sender = Questline.QuestSender.Create("https::addr=localhost:9000;tls_verify=unsafe_off;");""";

    private static readonly int Column = Unsafe.IndexOf("tls_verify", StringComparison.Ordinal) + 1;

    [Fact]
    public async Task A_release_build_fails_at_the_exact_column()
    {
        BuildLog log = await library.CreateProject(ConsentInDebug, ("Program.cs", Unsafe)).BuildAsync("-c", "Release");

        log.HasSucceeded.ShouldBeFalse(log.Output);
        log.Findings.ShouldBe([new("QL0201", "error", "Program.cs", 1, Column)], log.Output);
    }

    [Fact]
    public async Task A_debug_build_with_consent_succeeds()
    {
        BuildLog log = await library.CreateProject(ConsentInDebug, ("Program.cs", Unsafe)).BuildAsync("-c", "Debug");

        log.HasSucceeded.ShouldBeTrue(log.Output);
        log.Findings.ShouldBeEmpty(log.Output);
    }

    [Fact]
    public async Task A_debug_build_without_consent_fails()
    {
        BuildLog log = await library.CreateProject("", ("Program.cs", Unsafe)).BuildAsync("-c", "Debug");

        log.HasSucceeded.ShouldBeFalse(log.Output);
        log.Findings.ShouldBe([new("QL0202", "error", "Program.cs", 1, Column)], log.Output);
    }

    [Fact]
    public async Task A_release_build_with_consent_fails_even_without_a_conf_string()
    {
        BuildLog log = await library
            .CreateProject("<QuestlineAllowUnsafeTls>true</QuestlineAllowUnsafeTls>", ("Program.cs", "System.Console.WriteLine();"))
            .BuildAsync("-c", "Release");

        log.HasSucceeded.ShouldBeFalse(log.Output);
        log.Findings.ShouldBe([new("QL0203", "error", "CSC", 0, 0)], log.Output);
    }
}
