namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0119Tests : ConfRuleTests
{
    protected override string Mistake => "https::addr=localhost;username=joe;password=x;[|token|]=t;";

    protected override bool IsInText => true;

    [Theory]
    [InlineData("https::addr=localhost;[|tls_roots|]=a.pem;tls_ca=os_roots;")]
    [InlineData("https::addr=localhost;tls_ca=webpki_roots;[|tls_roots|]=a.pem;")]
    [InlineData("https::addr=localhost;[|tls_verify|]=unsafe_off;tls_ca=os_roots;")]
    [InlineData("https::addr=localhost;[|tls_verify|]=unsafe_off;tls_roots=a.pem;")]
    [InlineData("https::addr=localhost;username=joe;[|token|]=t;")]
    public Task Keys_that_contradict_each_other_are_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("tcp::addr=localhost;username=joe;token=abcd;")]
    [InlineData("https::addr=localhost;tls_roots=a.pem;tls_ca=pem_file;")]
    [InlineData("https::addr=localhost;tls_verify=on;tls_roots=a.pem;")]
    public Task Keys_that_go_together_do_not(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_says_what_to_keep() => VerifyConfMessageAsync(
        "https::addr=localhost;username=joe;[|token|]=t;",
        "`token` and `username` with `password` are two ways to authenticate: keep one.");
}
