using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Questline.Package.Tests.Support;
using Questline.TestKit;

namespace Questline.Package.Tests;

/// <summary>Each rule, reported by a real build of a program that makes the mistake.</summary>
public partial class EveryRuleTests(PackedLibrary library)
{
    // Information does not show in a build log.
    private const string ShowInformation = """
        is_global = true
        dotnet_diagnostic.QL0022.severity = warning
        dotnet_diagnostic.QL0023.severity = warning
        dotnet_diagnostic.QL0024.severity = warning
        """;

    // These depend on how the project is built, and have tests of their own.
    private static readonly ImmutableArray<string> OfOtherBuilds = ["QL0201", "QL0203", "QL0900"];

    [Fact]
    public async Task Each_mistake_is_reported_on_its_line()
    {
        (string Name, string Text)[] files =
        [
            .. Directory.GetFiles(Path.Combine(Repository.Root, "tests/Package.Tests/Mistakes"))
                .Select(static path => (Path.GetFileName(path), File.ReadAllText(path))),
        ];

        BuildLog log = await library
            .CreateProject("<OutputType>Library</OutputType>", [.. files, (".globalconfig", ShowInformation)])
            .BuildAsync();

        log.Findings.Select(static finding => $"{finding.File}({finding.Line}) {finding.Id}").Order(StringComparer.Ordinal)
            .ShouldBe(files.SelectMany(static file => Comments(file.Name, file.Text)).Order(StringComparer.Ordinal), log.Output);
        log.Findings.Select(static finding => finding.Id).Concat(OfOtherBuilds).Order(StringComparer.Ordinal)
            .ShouldBe(AllRules().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_language_too_old_for_generated_code_is_reported()
    {
        const string Program = """
            [Questline.QuestTable("readings")]
            public partial class Reading
            {
                public double Value { get; set; }

                [Questline.QuestTimestamp]
                public System.DateTime At { get; set; }

                public static void Main() { }
            }
            """;

        BuildLog log = await library.CreateProject("<LangVersion>10.0</LangVersion>", ("Program.cs", Program)).BuildAsync();

        log.Findings.ShouldBe([new("QL0900", "error", "CSC", 0, 0)], log.Output);
    }

    private static IEnumerable<string> Comments(string file, string text) => text.Split('\n')
        .Select((line, index) => (Mark: Mark().Match(line), Line: index + 1))
        .Where(static line => line.Mark.Success)
        .Select(line => $"{file}({line.Line}) {line.Mark.Groups[1].Value}");

    private static IEnumerable<string> AllRules() => Rule()
        .Matches(File.ReadAllText(Path.Combine(Repository.Root, "src/Analyzers/AnalyzerReleases.Unshipped.md")))
        .Select(static rule => rule.Groups[1].Value);

    [GeneratedRegex(@"// (QL\d{4})\r?$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(QL\d{4}) \|", RegexOptions.Multiline)]
    private static partial Regex Rule();
}
