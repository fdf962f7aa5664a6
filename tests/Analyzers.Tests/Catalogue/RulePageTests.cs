using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Questline.TestKit;

namespace Questline.Analyzers.Tests.Catalogue;

/// <summary>Every rule has a page that says what the rule says.</summary>
public class RulePageTests
{
    private const string Site = "https://github.com/questline/questline/blob/main/";

    public static TheoryData<string> Ids => RuleCatalogue.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_rule_links_to_its_page(string id)
    {
        string link = RuleCatalogue.Find(id).HelpLinkUri;

        link.ShouldBe($"{Site}docs/rules/{id}.md");
        File.Exists(Path.Combine(Repository.Root, link[Site.Length..])).ShouldBeTrue(link);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_has_the_title_category_and_severity_of_the_rule(string id)
    {
        DiagnosticDescriptor rule = RuleCatalogue.Find(id);
        RulePage page = RulePage.Read(id);

        page.Title.ShouldBe($"{id}: {rule.Title}", StringCompareShould.IgnoreCase);
        page.ValueOf("Category").ShouldBe(rule.Category);
        page.ValueOf("Severity").ShouldBe(rule.DefaultSeverity.ToString());
        page.ValueOf("Reported by").ShouldStartWith("an analyzer");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_has_every_section(string id) =>
        RulePage.Read(id).Sections.ShouldBe(["Cause", "Example", "Fix", "How to configure", "Deliberately not flagged"]);

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_says_how_to_configure_the_rule(string id)
    {
        string[] files = RulePage.Read(id).BlocksOf("ini");

        files.ShouldNotBeEmpty();
        // Without either line the file says nothing of any source.
        files.ShouldAllBe(file => Regex.IsMatch(
            file, $@"\A(# \.editorconfig\n\[[^\n]*\.cs\]|# \.globalconfig\nis_global = true)\ndotnet_diagnostic\.{id}\.severity = \w+\n\z"));
    }

    [Fact]
    public void The_table_of_rules_has_each_of_them() =>
        File.ReadAllLines(Path.Combine(RulePage.Folder, "README.md"))
            .Where(line => line.StartsWith("| [QL", StringComparison.Ordinal))
            .ShouldBe(RuleCatalogue.Rules.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.DefaultSeverity} | {rule.Title} |"));

    [Fact]
    public void There_is_no_page_without_a_rule() =>
        Directory.EnumerateFiles(RulePage.Folder, "QL*.md").Select(Path.GetFileNameWithoutExtension)
            .ShouldBeSubsetOf(RuleCatalogue.Rules.Select(rule => rule.Id));
}
