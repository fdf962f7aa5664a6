using System.Text.RegularExpressions;
using Questline.TestKit;

namespace Questline.Analyzers.Tests.Catalogue;

/// <summary>The release tracking says what rules there are.</summary>
public class ReleaseTrackingTests
{
    private static readonly string[] Files = ["AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md"];

    [Fact]
    public void It_lists_exactly_the_rules() =>
        Files.SelectMany(file => File.ReadAllLines(Path.Combine(Repository.Root, "src", "Analyzers", file)))
            .Where(line => Regex.IsMatch(line, "^QL[0-9]{4} "))
            .ShouldBe(RuleCatalogue.Rules.Select(rule => $"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}"), ignoreOrder: true);
}
