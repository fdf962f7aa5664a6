namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0118Tests : ConfRuleTests
{
    protected override string Mistake => "https::addr=localhost;[|username|]=joe;";

    [Theory]
    [InlineData("https::addr=localhost;[|password|]=x;")]
    [InlineData("tcp::addr=localhost;[|token|]=abcd;")]
    [InlineData("https::addr=localhost;[|tls_ca|]=pem_file;")]
    [InlineData("https::addr=localhost;[|tls_roots_password|]=x;")]
    [InlineData("tcp::addr=localhost;username=joe;token=abcd;[|token_x|]=x;")]
    public Task A_key_without_its_companion_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=localhost;username=joe;password=x;")]
    [InlineData("https::addr=localhost;token=x;")]
    [InlineData("https::addr=localhost;tls_roots=a.pem;")]
    [InlineData("https::addr=localhost;username=joe;{|QL0109:pasword|}=x;")]
    public Task Keys_that_are_together_or_stand_alone_are_not(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_names_the_companion() => VerifyConfMessageAsync(
        "https::addr=localhost;[|username|]=joe;",
        "`username` needs `password` beside it for HTTP Basic authentication.");
}
