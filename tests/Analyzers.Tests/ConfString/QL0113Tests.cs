namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0113Tests : ConfRuleTests
{
    protected override string Mistake => "https::addr=[|a b|];";

    protected override bool IsInText => true;

    [Theory]
    [InlineData("https::addr=[|:9000|];")]
    [InlineData("https::addr=localhost:[|http|];")]
    [InlineData("https::addr=[|::1|];")]
    [InlineData("https::addr=[|https://localhost|];")]
    [InlineData("https::addr=[|joe:secret@localhost|];")]
    [InlineData("https::addr=a[|,|];")]
    [InlineData("https::addr=[|127.1|];")]
    public Task An_address_that_cannot_be_read_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=db.example.com:443;")]
    [InlineData("https::addr=10.0.0.1;")]
    [InlineData("https::addr=[::1]:9000;")]
    [InlineData("https::addr=bücher.example;")]
    [InlineData("https::addr=a,b:1,[fe80::1%eth0]:2;")]
    public Task Names_and_addresses_of_all_kinds_can_be_read(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_says_how_an_ipv6_address_is_written() => VerifyConfMessageAsync(
        "https::addr=[|::1|];",
        "`addr` is not readable: an IPv6 address is written in brackets, such as `[::1]:9000`.");
}
