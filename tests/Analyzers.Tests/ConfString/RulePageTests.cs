using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.Analyzers.ConfStrings;
using Questline.TestKit;

namespace Questline.Analyzers.Tests.ConfStrings;

/// <summary>The examples on the pages of the rules: each line that names the rule has the mistake, no other has it, and what is mended has none at all.</summary>
public class RulePageTests
{
    // Statements stand within a method of their own.
    private const int FirstLine = 5;

    public static TheoryData<string> Ids => [.. ConfRules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_example_has_the_mistake_where_it_says_so(string id)
    {
        string example = FindCode(id, "Example");
        int[] named = [.. example.Split('\n').Select((line, number) => (line, number)).Where(line => line.line.Contains($"// {id}", StringComparison.Ordinal)).Select(line => line.number)];

        ImmutableArray<Diagnostic> found = await FindAsync(example);

        named.ShouldNotBeEmpty();
        found.Where(diagnostic => diagnostic.Id == id).Select(LineOf).Distinct().Order().ShouldBe(named);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_mended_example_has_none(string id) => (await FindAsync(FindCode(id, "Fix"))).ShouldBeEmpty();

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line - FirstLine;

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(string statements)
    {
        string code = $"using System.Threading.Tasks;\nclass Example\n{{\n    static async Task Main(string password)\n    {{\n{statements}\n    }}\n}}\n";
        ImmutableArray<Diagnostic> found = await Consumer.Create([code]).WithAnalyzers([new ConfStringAnalyzer()]).GetAllDiagnosticsAsync();
        return [.. found.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id.StartsWith("QL", StringComparison.Ordinal))];
    }

    private static string FindCode(string id, string section)
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", $"{id}.md")).ReplaceLineEndings("\n");
        return Regex.Match(page, $"## {section}\n.*?```csharp\n(.*?)\n```", RegexOptions.Singleline).Groups[1].Value;
    }
}
