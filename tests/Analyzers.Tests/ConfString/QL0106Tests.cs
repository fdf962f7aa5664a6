namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0106Tests : ConfRuleTests
{
    protected override string Mistake => "https::addr=localhost;[|gzip|]";

    [Theory]
    [InlineData("https::addr=localhost;[|x|]")]
    [InlineData("https::addr=localhost;username=joe;password=a;[|b|]")]
    [InlineData("https::addr=localhost;[| |]")]
    [InlineData("https::addr=localhost;[|max_name_len:64|]")]
    public Task An_end_without_a_value_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=localhost")]
    [InlineData("https::addr=localhost;gzip=on")]
    [InlineData("https::addr=localhost;username=joe;password=a;;")]
    public Task The_last_semicolon_may_be_left_out(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_says_what_an_entry_is() => VerifyConfMessageAsync(
        "https::addr=localhost;[|gzip|]",
        "`gzip` has no value: an entry is `key=value`.");
}
