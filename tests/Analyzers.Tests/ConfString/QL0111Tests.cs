namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0111Tests : ConfRuleTests
{
    protected override string Mistake => "http::addr=localhost;[|tls_ca|]=os_roots;";

    protected override bool IsInText => true;

    [Theory]
    [InlineData("http::addr=localhost;[|tls_verify|]=on;")]
    [InlineData("tcp::addr=localhost;[|password|]=x;")]
    [InlineData("tcps::addr=localhost;[|gzip|]=on;")]
    [InlineData("https::addr=localhost;[|bind_interface|]=10.0.0.1;")]
    [InlineData("https::addr=localhost;[|auth_timeout|]=100;")]
    public Task A_key_of_another_scheme_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=localhost;tls_ca=os_roots;")]
    [InlineData("tcps::addr=localhost;tls_ca=os_roots;bind_interface=10.0.0.1;")]
    [InlineData("http::addr=localhost;gzip=on;")]
    [InlineData("{|QL0103:ws|}::addr=localhost;tls_ca=os_roots;gzip=on;")]
    public Task Keys_of_the_scheme_are_not(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_names_the_schemes_of_the_key() => VerifyConfMessageAsync(
        "http::addr=localhost;[|tls_ca|]=os_roots;",
        "`tls_ca` applies to `https` and `tcps` only, not to `http`: TLS settings need the scheme `https` or `tcps`.");
}
