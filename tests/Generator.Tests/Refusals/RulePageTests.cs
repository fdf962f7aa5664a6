using Questline.Generator.Reading;
using Questline.TestKit;

namespace Questline.Generator.Tests.Refusals;

public class RulePageTests
{
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
}
