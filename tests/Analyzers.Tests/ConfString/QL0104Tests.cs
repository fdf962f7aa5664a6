namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0104Tests : ConfRuleTests
{
    protected override string Mistake => "https::[| |]addr=localhost;";

    protected override bool IsInText => true;

    [Theory]
    [InlineData("https::addr=localhost;[| |]gzip=on;")]
    [InlineData("https::addr=localhost;[|\\n|]gzip=on;")]
    [InlineData("https::addr=localhost;max[|-|]name-len=64;")]
    [InlineData("https::addr=localhost;[|=|]1;")]
    [InlineData("https::[|;|]addr=localhost;")]
    public Task A_key_that_cannot_be_read_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=localhost;username=joe;password= a-b ;")]
    [InlineData("https::addr=localhost;tls_roots=C:\\\\my certs\\\\a.pem;")]
    [InlineData("https::addr=localhost;username=joe;password==;")]
    public Task White_space_and_signs_in_values_are_of_no_matter(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_says_what_a_key_is_made_of() => VerifyConfMessageAsync(
        "https::addr=localhost;max[|-|]name=1;",
        "A key is made of the letters a to z, digits and `_`.");
}
