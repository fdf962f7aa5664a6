namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0101Tests : ConfRuleTests
{
    protected override string Mistake => "[|addr|]=localhost;";

    [Theory]
    [InlineData("[|localhost|]:9000")]
    [InlineData("[|db|].example.com:9000;")]
    [InlineData("[|192|].168.0.1")]
    [InlineData("[|addr|]=localhost:9000;gzip=on;")]
    [InlineData("[|?|]")]
    public Task A_text_that_does_not_begin_with_a_scheme_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=localhost;")]
    [InlineData("{|QL0103:HTTPS|}::addr=localhost;")]
    [InlineData("https{|QL0102::|}addr=localhost;")]
    [InlineData("{|QL0103:postgresql|}::addr=localhost;")]
    public Task A_scheme_of_any_kind_at_the_beginning_is_another_matter(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_shows_how_to_begin() => VerifyConfMessageAsync(
        "[|localhost|]:9000",
        "There is no scheme: begin with a scheme, for example `https::addr=localhost:9000;`.");
}
