using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Questline.TestKit;

namespace Questline.Generator.Tests.Documentation;

/// <summary>What becomes of the C# that is not compiled.</summary>
public class BlockTests
{
    private static readonly string[] Folders = ["samples", "src", "tests"];
    private static readonly string[] OtherSpellings = ["cs", "c#", "C#", "CSharp"];

    public static TheoryData<string, int> QuotedBlocks => Find(BlockKind.Source);

    public static TheoryData<string, int> BlocksForTheOfficialClient => Find(BlockKind.OfficialClient);

    public static TheoryData<string> RulePages => [.. Page.All.Select(page => page.Path).Where(IsRulePage)];

    [Fact]
    public void Every_block_of_CSharp_says_what_it_is() => Page.All
        .SelectMany(page => page.Blocks, (page, block) => (page.Path, block))
        .Where(place => OtherSpellings.Contains(place.block.Language)
            || (place.block.Language == "csharp" && !BlockKind.All.Contains(place.block.Word)))
        .Select(place => $"{place.Path}({place.block.Line}): {place.block.Language} {place.block.Word}")
        .ShouldBeEmpty($"Blocks are marked `csharp`, alone or with one of these words: {string.Join(", ", BlockKind.All)}");

    [Theory]
    [MemberData(nameof(QuotedBlocks))]
    public void What_is_quoted_stands_in_the_source(string path, int line)
    {
        string quoted = WithoutIndentation(Find(path, line).Text);

        SourceFiles.ShouldContain(file => WithoutIndentation(File.ReadAllText(file)).Contains(quoted, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BlocksForTheOfficialClient))]
    public void Code_for_the_official_client_is_CSharp(string path, int line) =>
        CSharpSyntaxTree.ParseText(Find(path, line).Text, cancellationToken: TestContext.Current.CancellationToken)
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(RulePages))]
    public void A_page_shows_its_rule_in_the_example_and_nowhere_else(string path)
    {
        string id = Path.GetFileNameWithoutExtension(path);

        foreach (Snippet snippet in Page.Find(path).Snippets)
        {
            string[] announced = [.. snippet.Announced.Select(finding => finding.Id)];
            if (snippet.Block.Section == "Example")
                announced.ShouldContain(id);
            else
                announced.ShouldBeEmpty();
        }
    }

    private static IEnumerable<string> SourceFiles =>
        Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories));

    private static TheoryData<string, int> Find(string kind) =>
        [.. Page.All.SelectMany(page => page.FindCSharp([kind]), (page, block) => (page.Path, block.Line))];

    private static Block Find(string path, int line) => Page.Find(path).Blocks.Single(block => block.Line == line);

    private static bool IsRulePage(string path) =>
        path.StartsWith("docs/rules/QL", StringComparison.Ordinal) && Page.Find(path).Snippets.Count > 0;

    private static string WithoutIndentation(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()));
}
