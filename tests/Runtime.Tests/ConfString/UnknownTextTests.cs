using Questline.ConfStrings;
using static Questline.ConfStrings.ConfProblemKind;

namespace Questline.Runtime.Tests.ConfStrings;

/// <summary>Of a conf string with parts that only a run of the program fills in, here written <c>?</c>, is said what is wrong whatever they hold.</summary>
public class UnknownTextTests
{
    private static readonly UnknownText Unknown = new('?');

    [Theory]
    [InlineData("https::addr=?;")]
    [InlineData("https::addr=?:9000;")]
    [InlineData("https::addr=localhost:?;")]
    [InlineData("https::addr=localhost:9?;")]
    [InlineData("https::addr=a,?,b;")]
    [InlineData("https::addr=?,?;")]
    [InlineData("https::addr=a,?a;")]
    [InlineData("https::addr=[?]:9000;")]
    [InlineData("https::addr=localhost;max_name_len=?;")]
    [InlineData("https::addr=localhost;max_name_len=1?;")]
    [InlineData("https::addr=localhost;gzip=?;")]
    [InlineData("https::addr=localhost;gzip=o?;")]
    [InlineData("https::addr=localhost;tls_ca=?;")]
    [InlineData("https::addr=localhost;tls_ca=?;tls_roots=a.pem;")]
    [InlineData("https::addr=localhost;tls_verify=?;tls_roots=a.pem;")]
    [InlineData("https::addr=localhost;username=?;password=?;")]
    [InlineData("https::addr=localhost;token=?;")]
    [InlineData("tcp::addr=localhost;username=joe;token=?;")]
    [InlineData("https::addr=localhost;auto_flush=?;auto_flush_rows=10;")]
    [InlineData("https::addr=localhost;auto_flush=off;auto_flush_rows=?;")]
    [InlineData("https::addr=localhost;max_buf_size=?;init_buf_size=200000000;")]
    [InlineData("https::addr=localhost;max_buf_size=2048;init_buf_size=?;")]
    public void A_value_may_be_right(string text) => Verify(text);

    [Theory]
    [InlineData("?")]
    [InlineData("?::addr=localhost;")]
    [InlineData("http?::addr=localhost;")]
    [InlineData("?addr=localhost;")]
    [InlineData("http?//localhost")]
    [InlineData("?::addr=localhost;tls_ca=os_roots;bind_interface=10.0.0.1;gzip=on;")]
    public void A_scheme_may_be_right(string text) => Verify(text);

    [Theory]
    [InlineData("https::?")]
    [InlineData("https::?;")]
    [InlineData("https::?addr=localhost;")]
    [InlineData("https::addr=localhost;?=on;")]
    [InlineData("https::addr=localhost;gz?=on;")]
    [InlineData("https::addr=localhost;?gzip=on;")]
    [InlineData("https::addr=localhost;gzip?on;")]
    [InlineData("https::addr=localhost;?;gzip=on;")]
    public void A_key_may_be_right(string text) => Verify(text);

    [Theory]
    [InlineData("https::gzip=on;?")]
    [InlineData("https::?=localhost;")]
    [InlineData("https::gzip=on;?;")]
    [InlineData("https::gzip=?")]
    [InlineData("https::addr=localhost;username=joe;?")]
    [InlineData("https::addr=localhost;username=?")]
    [InlineData("https::addr=localhost;tls_ca=pem_file;?")]
    [InlineData("https::addr=localhost;?=x;username=joe;")]
    public void Nothing_is_missing_that_an_unknown_part_may_hold(string text) => Verify(text);

    [Theory]
    [InlineData("https::addr=?;[|gzpi|]=on;", nameof(UnknownKey))]
    [InlineData("https::addr=?;[|user|]=joe;", nameof(ConfProblemKind.ForeignKey))]
    [InlineData("https::addr=?;[|gzpi|]=?;", nameof(UnknownKey))]
    [InlineData("https::addr=?;gzip=on;[|gzip|]=?;", nameof(DuplicateKey))]
    [InlineData("http::addr=?;[|tls_roots|]=?;", nameof(KeyNotForScheme))]
    [InlineData("https::addr=?;gzip=[|yes|];", nameof(BadValue))]
    [InlineData("https::addr=?,[|a b|];", nameof(BadAddress))]
    [InlineData("https::addr=?;addr=a,[|a|];", nameof(DuplicateAddress))]
    [InlineData("https::addr=?[|,|];", nameof(BadAddress))]
    [InlineData("https::addr=?;max_name_len=[|1|];", nameof(OutOfRange))]
    [InlineData("[|https::|]gzip=?;", nameof(MissingAddress))]
    [InlineData("https::addr=localhost;[|username|]=?;", nameof(MissingCompanion))]
    [InlineData("https::addr=localhost;username=?;[|token|]=?;", nameof(Conflict))]
    [InlineData("https::addr=?;[|gzip|];", nameof(MissingEquals))]
    [InlineData("https::addr=?;[| |]gzip=on;", nameof(BadKey))]
    [InlineData("https::addr=?;[|gzip|]=;", nameof(EmptyValue))]
    [InlineData("?::addr=localhost;[|gzpi|]=on;", nameof(UnknownKey))]
    [InlineData("https::?=on;addr=localhost;[|gzpi|]=on;", nameof(UnknownKey))]
    [InlineData("https::addr=localhost;auto_flush=off;[|auto_flush_rows|]=1;gzip=?;", nameof(NoEffect))]
    public void What_is_wrong_whatever_they_hold_is_said(string markup, string kind) => Verify(markup, kind);

    [Fact]
    public void The_sender_knows_every_character()
    {
        ConfString conf = ConfString.Parse("https::addr=?;");

        conf.Problems.Single().Kind.ShouldBe(BadAddress);
    }

    private static void Verify(string markup, params string[] kinds)
    {
        ConfMarkup marked = ConfMarkup.Parse(markup);
        ConfString conf = ConfString.Parse(marked.Text, Unknown);

        conf.Problems.Select(problem => problem.Kind.ToString()).ShouldBe(kinds, string.Join("\n", conf.Problems));
        conf.Problems.Select(problem => (problem.Start, problem.Length)).ShouldBe(marked.Spans);
    }
}
