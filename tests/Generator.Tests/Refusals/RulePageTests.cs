using System.Globalization;
using System.Text.RegularExpressions;
using Questline.Generator.Model;
using Questline.Generator.Reading;
using Questline.Generator.Tests.Documentation;
using Questline.TestKit;

namespace Questline.Generator.Tests.Refusals;

public class RulePageTests
{
    private static readonly Page MappingPage = Page.Read("docs/rules/QL0001.md");

    public static TheoryData<string, string> Links => new()
    {
        { MappingRule.NotMapped.Id, MappingRule.NotMapped.HelpLinkUri },
        { LanguageRule.TooOld.Id, LanguageRule.TooOld.HelpLinkUri },
    };

    [Theory]
    [MemberData(nameof(Links))]
    public void A_rule_links_to_its_page(string id, string link)
    {
        const string Site = "https://github.com/questline/questline/blob/main/";

        link.ShouldBe($"{Site}docs/rules/{id}.md");
        File.Exists(Path.Combine(Repository.Root, link[Site.Length..])).ShouldBeTrue();
    }

    [Fact]
    public void The_page_has_every_rule_of_the_mapping() =>
        Regex.Matches(MappingPage.Text, @"^\| `(\w+)` \|", RegexOptions.Multiline).Select(row => row.Groups[1].Value)
            .ShouldBe(Enum.GetNames<MappingProblemKind>(), ignoreOrder: true);

    [Fact]
    public void The_example_is_refused_as_it_says()
    {
        string[] messages =
        [
            .. SnippetProject.FindErrors(MappingPage, MappingPage.Snippets[0]).Where(error => error.Id == MappingRule.NotMapped.Id)
                .Select(error => error.GetMessage(CultureInfo.InvariantCulture)),
        ];
        string[] said = [.. Regex.Matches(MappingPage.Text, "// QL0001: (.*)").Select(comment => comment.Groups[1].Value)];

        messages.Length.ShouldBe(said.Length);
        said.ShouldAllBe(reason => messages.Any(message => message.Contains(reason, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_fix_mends_the_example() => SnippetProject.FindErrors(MappingPage, MappingPage.Snippets[1]).ShouldBeEmpty();
}
