namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0112Tests : ConfRuleTests
{
    protected override string Mistake => "[|https::|]gzip=on;";

    [Theory]
    [InlineData("[|https::|]")]
    [InlineData("[|https|]")]
    [InlineData("[|tcps::|]auto_flush=off;")]
    [InlineData("[|http::|]{|QL0105:localhost:9000|};")]
    public Task A_conf_string_without_a_server_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::gzip=on;addr=localhost;")]
    [InlineData("https::{|QL0109:adr|}=localhost;")]
    [InlineData("https::{|QL0110:host|}=localhost;")]
    [InlineData("https::{|QL0115:addr|}=;")]
    public Task A_server_that_is_named_somewhere_is_enough(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_says_what_to_add() => VerifyConfMessageAsync(
        "[|https::|]gzip=on;",
        "No server is named: add `addr=host:port;`.");
}
