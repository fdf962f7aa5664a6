namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0103Tests : ConfRuleTests
{
    protected override string Mistake => "[|htps|]::addr=localhost;";

    [Theory]
    [InlineData("[|HTTPS|]::addr=localhost;")]
    [InlineData("[|tcsp|]::addr=localhost;")]
    [InlineData("[|wss|]::addr=localhost;")]
    [InlineData("[|udp|]::addr=localhost;")]
    [InlineData("[|postgresql|]::addr=localhost;")]
    [InlineData("[| https|]::addr=localhost;")]
    public Task An_unknown_scheme_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("http::addr=localhost;")]
    [InlineData("https::addr=localhost;")]
    [InlineData("tcp::addr=localhost;")]
    [InlineData("tcps::addr=localhost;")]
    public Task The_four_schemes_are_known(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_names_the_nearest() => VerifyConfMessageAsync(
        "[|HTPS|]::addr=localhost;",
        "Unknown scheme: did you mean `https`? Schemes are written in lower case.");
}
