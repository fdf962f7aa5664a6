using Questline.ConfStrings;
using static Questline.ConfStrings.ConfProblemKind;

namespace Questline.Runtime.Tests.ConfStrings;

public class GrammarTests
{
    [Theory]
    [InlineData("https::addr=localhost:9000;username=joe;password=secret;", "secret")]
    [InlineData("https::addr=localhost:9000;username=joe;password=secret", "secret")]
    [InlineData("https::username=joe;password=secret;addr=localhost;", "secret")]
    [InlineData("https::addr=localhost;username=joe;password=a;;b;", "a;b")]
    [InlineData("https::addr=localhost;username=joe;password=x;;;", "x;")]
    [InlineData("https::addr=localhost;username=joe;password=x;;", "x;")]
    [InlineData("https::addr=localhost;username=joe;password=;;;;", ";;")]
    [InlineData("https::addr=localhost;username=joe;password=;;x;;y;;", ";x;y;")]
    [InlineData("https::addr=localhost;username=joe;password=a=b=c;", "a=b=c")]
    [InlineData("https::addr=localhost;username=joe;password=a::b;", "a::b")]
    [InlineData("https::addr=localhost;username=joe;password= spaced ;", " spaced ")]
    [InlineData("https::addr=localhost;username=joe;password=\"quoted\";", "\"quoted\"")]
    [InlineData("https::addr=localhost;username=joe;password='a;;b';", "'a;b'")]
    [InlineData("https::addr=localhost;username=joe;password=пароль🔑;", "пароль🔑")]
    public void A_value_is_decoded_and_nothing_else_happens_to_it(string text, string password) =>
        Expect.Valid(text).Find("password").ShouldBe(password);

    [Fact]
    public void Entries_keep_their_order_and_their_spans()
    {
        const string Text = "http::addr=localhost;max_name_len=64;";

        ConfString conf = Expect.Valid(Text);

        conf.Scheme.ShouldBe(ConfSchemes.Http);
        conf.Entries.Select(entry => Text.Substring(entry.KeySpan.Start, entry.KeySpan.Length)).ShouldBe(["addr", "max_name_len"]);
        conf.Entries.Select(entry => Text.Substring(entry.ValueSpan.Start, entry.ValueSpan.Length)).ShouldBe(["localhost", "64"]);
    }

    [Theory]
    [InlineData("https::[| |]addr=localhost;", nameof(BadKey))]
    [InlineData("https::addr[| |]=localhost;", nameof(BadKey))]
    [InlineData("https::addr=localhost;[|\n|]gzip=on;", nameof(BadKey))]
    [InlineData("https::addr=localhost;max[|-|]name=1;", nameof(BadKey))]
    [InlineData("https::addr=localhost;gr[|ö|]sse=1;", nameof(BadKey))]
    [InlineData("https::addr=localhost;a[|🔑|]=1;", nameof(BadKey))]
    [InlineData("https::addr=localhost;[|=|]1;", nameof(BadKey))]
    [InlineData("https::[|;|]addr=localhost;", nameof(BadKey))]
    public void A_key_is_letters_digits_and_underscores(string markup, string kind) => Expect.Problem(markup, kind);

    [Theory]
    [InlineData("https::addr=localhost;[|gzip|];max_name_len=64;", nameof(MissingEquals))]
    [InlineData("https::addr=localhost;[|some text|];max_name_len=64;", nameof(MissingEquals))]
    [InlineData("https::addr=localhost;[|gzip|]", nameof(IncompletePair))]
    [InlineData("https::addr=localhost;[|x|]", nameof(IncompletePair))]
    [InlineData("https::addr=localhost;username=joe;password=a;[|b;;c|];gzip=on;", nameof(MissingEquals))]
    public void An_entry_has_an_equals_sign(string markup, string kind) => Expect.Problem(markup, kind);

    [Theory]
    [InlineData("https::addr=localhost;username=joe;password=a[|\n|]b;")]
    [InlineData("https::addr=localhost;username=joe;password=a[|\0|]b;")]
    [InlineData("https::addr=localhost;username=joe;password=a[|\t|]b\n;")]
    [InlineData("https::addr=localhost;username=joe;password=a[|\u007F|];")]
    [InlineData("https::addr=localhost;username=joe;password=a[|\u0085|];")]
    [InlineData("https::addr=localhost;username=joe;password=;;a;;[|\u009F|];")]
    [InlineData("https::addr=local[|\r|]host;")]
    public void A_value_has_no_control_character(string markup) => Expect.Problem(markup, nameof(ControlCharacter));

    [Fact]
    public void Text_after_an_unescaped_semicolon_is_answered_with_the_escape() =>
        Expect.Problem("https::addr=localhost;username=joe;password=a;[|b|];", nameof(MissingEquals))
            .Message.ShouldBe("An entry is `key=value`. If the `;` before it belongs to the value of `password`, double it: `;;`.");

    [Fact]
    public void A_double_semicolon_that_was_meant_to_end_an_entry_is_explained() =>
        Expect.Problem("https::addr=localhost;max_name_len=[|64;;|]", nameof(BadValue)).Message.ShouldContain("end an entry with one `;`");

    [Fact]
    public void A_server_without_its_key_is_answered_with_the_key() =>
        Expect.Problems("[|https::|][|localhost:9000|];", nameof(MissingAddress), nameof(MissingEquals))
            .Problems[1].Message.ShouldContain("`addr=host:port`");

    [Fact]
    public void All_problems_are_found_in_one_pass() =>
        Expect.Problems(
            "https[|:|]addr=localhost;[|tsl_ca|]=os_roots;max_name_len=[|1|];[|gzip|]",
            nameof(SchemeSeparator), nameof(UnknownKey), nameof(OutOfRange), nameof(IncompletePair));
}
