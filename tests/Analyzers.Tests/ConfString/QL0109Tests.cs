namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0109Tests : ConfRuleTests
{
    protected override string Mistake => "https::addr=localhost;[|gzpi|]=on;";

    protected override bool IsInText => true;

    [Theory]
    [InlineData("https::[|adr|]=localhost;")]
    [InlineData("https::addr=localhost;[|TLS_CA|]=os_roots;")]
    [InlineData("https::addr=localhost;[|colour|]=red;")]
    [InlineData("https::addr=localhost;[|usrname|]=joe;[|pasword|]=x;")]
    [InlineData("https::addr=localhost;[|gzpi|]=;")]
    public Task An_unknown_key_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=localhost;gzip=on;")]
    [InlineData("https::addr=localhost;username=joe;password=x;")]
    [InlineData("https::addr=localhost;{|QL0110:user|}=joe;password=x;")]
    [InlineData("tcp::addr=localhost;{|QL0111:gzip|}=on;")]
    public Task Known_keys_are_not(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_names_the_nearest_key() => VerifyConfMessageAsync(
        "https::addr=localhost;[|usrname|]=joe;password=x;",
        "Unknown key: did you mean `username`?");
}
