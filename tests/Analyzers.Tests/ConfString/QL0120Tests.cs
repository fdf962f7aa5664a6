namespace Questline.Analyzers.Tests.ConfStrings;

public class QL0120Tests : ConfRuleTests
{
    protected override string Mistake => "https::addr=localhost;auto_flush=off;[|auto_flush_rows|]=10;";

    protected override bool IsInText => true;

    [Theory]
    [InlineData("https::addr=localhost;auto_flush=off;[|auto_flush_bytes|]=10;")]
    [InlineData("https::addr=localhost;[|auto_flush_interval|]=10;auto_flush=off;")]
    [InlineData("tcp::addr=localhost;auto_flush=off;[|auto_flush_rows|]=1;[|auto_flush_interval|]=1;")]
    public Task A_key_that_another_switches_off_is_found(string conf) => VerifyConfAsync(conf);

    [Theory]
    [InlineData("https::addr=localhost;auto_flush=on;auto_flush_rows=10;")]
    [InlineData("https::addr=localhost;auto_flush_rows=10;")]
    [InlineData("https::addr=localhost;auto_flush=off;auto_flush_rows=off;")]
    public Task A_key_that_has_an_effect_is_not(string conf) => VerifyConfAsync(conf);

    [Fact]
    public Task The_message_names_both_keys() => VerifyConfMessageAsync(
        "https::addr=localhost;auto_flush=off;[|auto_flush_rows|]=10;",
        "`auto_flush_rows` has no effect beside `auto_flush=off`: remove one of them.");
}
