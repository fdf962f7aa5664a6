using Questline.Generator.Reading;
using Questline.TestKit;

namespace Questline.Generator.Tests.Refusals;

public class RulePageTests
{
    [Fact]
    public void QL0001_links_to_a_page_that_exists()
    {
        const string Site = "https://github.com/questline/questline/blob/main/";
        string link = MappingRule.NotMapped.HelpLinkUri;

        link.ShouldStartWith(Site);
        File.Exists(Path.Combine(Repository.Root, link[Site.Length..])).ShouldBeTrue();
    }
}
