namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0102Tests : ConfRuleTests
{
    protected override string Mistake => "https[|:|]addr=localhost;";

    [Theory]
    [InlineData("http[|:|]addr=localhost:9000;")]
    [InlineData("https[| |]addr=localhost;")]
    [InlineData("tcps[|;|]addr=localhost;")]
    [InlineData("ws[|:|]//localhost")]
    [InlineData("htps[|:|]addr=localhost;")]
    public Task A_scheme_without_two_colons_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=localhost:9000;")]
    [InlineData("https::addr=[::1]:9000;")]
    [InlineData("https::addr=localhost;username=joe;password=a:b::c;")]
    [InlineData("https::addr={|QL0113:https://localhost|};")]
    public Task Colons_elsewhere_are_of_no_matter(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task A_url_is_answered_with_a_conf_string() => VerifyConfMessageAsync(
        "https[|:|]//localhost:9000",
        "This is a URL; write `scheme::addr=host:port;` instead.");
}
