using Questline.ConfStrings;
using static Questline.ConfStrings.ConfProblemKind;

namespace Questline.Runtime.Tests.ConfStrings;

public class RelationTests
{
    [Theory]
    [InlineData("https::addr=localhost;username=joe;password=x;")]
    [InlineData("https::addr=localhost;token=x;")]
    [InlineData("tcp::addr=localhost;username=joe;token=abcd;")]
    [InlineData("tcp::addr=localhost;username=joe;token=abcd;token_x=a;token_y=b;")]
    [InlineData("https::addr=localhost;tls_ca=pem_file;tls_roots=a.pem;")]
    [InlineData("https::addr=localhost;tls_roots=a.p12;tls_roots_password=x;")]
    [InlineData("tcps::addr=localhost;tls_verify=unsafe_off;")]
    [InlineData("https::addr=localhost;tls_verify=on;tls_ca=webpki_roots;")]
    [InlineData("https::addr=localhost;auto_flush=on;auto_flush_rows=10;")]
    [InlineData("https::addr=localhost;auto_flush=off;auto_flush_rows=off;")]
    public void Keys_that_belong_together_are_taken(string text) => Expect.Valid(text);

    [Theory]
    [InlineData("https::addr=localhost;[|username|]=joe;", "`password`")]
    [InlineData("https::addr=localhost;[|password|]=x;", "`username`")]
    [InlineData("tcp::addr=localhost;[|token|]=abcd;", "`username`")]
    [InlineData("tcp::addr=localhost;[|username|]=joe;", "`token`")]
    [InlineData("tcp::addr=localhost;username=joe;token=abcd;[|token_x|]=a;", "`token_y`")]
    [InlineData("tcp::addr=localhost;username=joe;token=abcd;[|token_y|]=a;", "`token_x`")]
    [InlineData("https::addr=localhost;[|tls_ca|]=pem_file;", "`tls_roots`")]
    [InlineData("https::addr=localhost;[|tls_roots_password|]=x;", "`tls_roots`")]
    public void A_key_without_its_companion_is_refused(string markup, string companion) =>
        Expect.Problem(markup, nameof(MissingCompanion)).Message.ShouldContain(companion);

    [Theory]
    [InlineData("https::addr=localhost;username=joe;password=x;[|token|]=t;")]
    [InlineData("https::addr=localhost;username=joe;[|token|]=t;")]
    [InlineData("https::addr=localhost;[|tls_roots|]=a.pem;tls_ca=os_roots;")]
    [InlineData("https::addr=localhost;[|tls_roots|]=a.pem;tls_ca=webpki_and_os_roots;")]
    [InlineData("https::addr=localhost;[|tls_verify|]=unsafe_off;tls_ca=os_roots;")]
    [InlineData("https::addr=localhost;[|tls_verify|]=unsafe_off;tls_roots=a.pem;")]
    public void Keys_that_contradict_each_other_are_refused(string markup) => Expect.Problem(markup, nameof(Conflict));

    [Theory]
    [InlineData("https::addr=localhost;auto_flush=off;[|auto_flush_rows|]=10;")]
    [InlineData("https::addr=localhost;auto_flush=off;[|auto_flush_bytes|]=10;")]
    [InlineData("https::addr=localhost;[|auto_flush_interval|]=10;auto_flush=off;")]
    public void A_key_without_effect_is_a_warning(string markup)
    {
        ConfString conf = Expect.Problems(markup, nameof(NoEffect));

        conf.Problems.Single().Severity.ShouldBe(ConfSeverity.Warning);
        conf.HasErrors.ShouldBeFalse();
    }

    [Fact]
    public void A_misspelt_companion_is_not_reported_as_missing_too() =>
        Expect.Problem("https::addr=localhost;username=joe;[|pasword|]=x;", nameof(UnknownKey));
}
