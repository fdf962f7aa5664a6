namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0107Tests : ConfRuleTests
{
    protected override string Mistake => "https::addr=localhost;username=joe;password=a[|\\t|]b;";

    protected override bool IsInText => true;

    [Theory]
    [InlineData("https::addr=local[|\\r|]host;")]
    [InlineData("https::addr=localhost;username=joe;password=[|\\0|];")]
    [InlineData("https::addr=localhost;username=joe;password=a[|\\n|]\\n;")]
    [InlineData("https::addr=localhost;tls_roots=[|\\u001b|]a;")]
    [InlineData("https::addr=localhost;username=joe;password=[|\\u0085|];")]
    public Task A_control_character_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=localhost;username=joe;password=пароль🔑;")]
    [InlineData("https::addr=localhost;username=joe;password= \\u00a0\\u200b\\u2028;")]
    [InlineData("https::addr=localhost;tls_roots=a\\\\tb;")]
    public Task Other_characters_are_not_control_characters(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_names_the_key_and_not_the_value() => VerifyConfMessageAsync(
        "https::addr=localhost;username=joe;password=secret[|\\t|];",
        "The value of `password` has a control character (a line break, a tab, or one that does not show): remove it.");
}
