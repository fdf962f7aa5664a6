namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0114Tests : ConfRuleTests
{
    protected override string Mistake => "https::addr=a,[|a|];";

    protected override bool IsInText => true;

    [Theory]
    [InlineData("https::addr=a;addr=[|A|];")]
    [InlineData("https::addr=a,[|a:9000|];")]
    [InlineData("tcp::addr=localhost:9009,b,[|localhost|];")]
    [InlineData("https::addr=[::1];addr=[|[::1]:9000|];")]
    public Task A_server_that_is_named_again_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=a,b;")]
    [InlineData("https::addr=a:1,a:2;")]
    [InlineData("https::addr=a,a:9009;")]
    [InlineData("tcp::addr=a,a:9000;")]
    public Task Other_servers_and_ports_are_not_the_same(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_says_to_keep_one() => VerifyConfMessageAsync(
        "https::addr=a,[|a|];",
        "`addr` names the same server twice: keep one.");
}
