namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0116Tests : ConfRuleTests
{
    protected override string Mistake => "https::addr=localhost;gzip=[|yes|];";

    protected override bool IsInText => true;

    [Theory]
    [InlineData("https::addr=localhost;tls_verify=[|0|];")]
    [InlineData("https::addr=localhost;tls_ca=[|certs/ca.pem|];")]
    [InlineData("https::addr=localhost;max_buf_size=[|100mb|];")]
    [InlineData("https::addr=localhost;request_timeout=[|10s|];")]
    [InlineData("tcp::addr=localhost;bind_interface=[|eth0|];")]
    [InlineData("https::addr=localhost;token=[|two words|];")]
    [InlineData("tcp::addr=localhost;username=joe;token=[|x|];")]
    public Task A_value_that_the_key_does_not_take_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=localhost;gzip=true;")]
    [InlineData("https::addr=localhost;auto_flush_rows=off;")]
    [InlineData("https::addr=localhost;protocol_version=auto;")]
    [InlineData("tcp::addr=localhost;bind_interface=fd00::1;")]
    public Task Values_that_it_takes_are_not(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_lists_what_it_takes() => VerifyConfMessageAsync(
        "https::addr=localhost;tls_verify=[|off|];",
        "`tls_verify` must be `on` or `unsafe_off`.");
}
