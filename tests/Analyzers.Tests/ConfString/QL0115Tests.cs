namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0115Tests : ConfRuleTests
{
    protected override string Mistake => "https::addr=localhost;[|gzip|]=;";

    protected override bool IsInText => true;

    [Theory]
    [InlineData("https::[|addr|]=;")]
    [InlineData("https::addr=localhost;[|gzip|]=")]
    [InlineData("https::addr=localhost;username=joe;[|password|]=;")]
    [InlineData("https::addr=localhost;[|tls_roots|]=;gzip=on;")]
    public Task An_empty_value_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=localhost;username=joe;password= ;")]
    [InlineData("https::addr=localhost;tls_roots= ;")]
    [InlineData("https::addr=localhost;{|QL0109:colour|}=;")]
    public Task A_space_is_a_value(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_says_what_the_key_takes() => VerifyConfMessageAsync(
        "https::addr=localhost;[|gzip|]=;",
        "`gzip` has an empty value: give it `on`, `off`, `true` or `false`, or remove it.");
}
