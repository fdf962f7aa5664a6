namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0105Tests : ConfRuleTests
{
    protected override string Mistake => "https::addr=localhost;username=joe;password=a;[|b|];";

    protected override bool IsInText => true;

    [Theory]
    [InlineData("https::addr=localhost;[|gzip|];")]
    [InlineData("https::[|localhost|];addr=localhost;")]
    [InlineData("https::addr=localhost;tls_roots=a;[|b.pem|];")]
    [InlineData("https::addr=localhost;username=joe;password=a;[|b;;c|];gzip=on;")]
    public Task An_entry_without_a_value_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=localhost;username=joe;password=a;;b;")]
    [InlineData("https::addr=localhost;username=joe;password=;;;;")]
    [InlineData("https::addr=localhost;username=joe;password=a=b;")]
    public Task A_value_may_hold_anything(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_says_how_a_semicolon_is_written() => VerifyConfMessageAsync(
        "https::addr=localhost;username=joe;password=a;[|b|];",
        "An entry is `key=value`. If the `;` before it belongs to the value of `password`, double it: `;;`.");
}
