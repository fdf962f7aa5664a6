namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0108Tests : ConfRuleTests
{
    protected override string Mistake => "https::addr=localhost;gzip=on;[|gzip|]=off;";

    protected override bool IsInText => true;

    [Theory]
    [InlineData("https::addr=localhost;gzip=on;[|gzip|]=on;")]
    [InlineData("https::username=joe;password=x;addr=localhost;[|username|]=joe;")]
    [InlineData("https::addr=localhost;gzip=on;[|gzip|]=on;[|gzip|]=on;")]
    public Task A_key_that_is_given_again_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=a;addr=b;addr=c;")]
    [InlineData("https::addr=a;gzip=on;addr=b;")]
    [InlineData("https::addr=localhost;{|QL0109:gzpi|}=on;{|QL0109:gzpi|}=on;")]
    public Task Servers_may_be_given_in_several_entries(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_names_the_key() => VerifyConfMessageAsync(
        "https::addr=localhost;gzip=on;[|gzip|]=off;",
        "`gzip` is given twice: keep one.");
}
