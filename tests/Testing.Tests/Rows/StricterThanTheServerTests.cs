using System.Net;
using System.Text.Json;

namespace Questline.Testing.Tests;

/// <summary>What the real server takes and then loses or spoils, and what it answers with an error that will never go away.</summary>
public class StricterThanTheServerTests
{
    [Theory]
    [InlineData("""t f==\x10\x00\x00\x00""")]
    [InlineData("""t f==\x10\x00\x00\x00\x00\x00\x00\x00\n""")]
    [InlineData("""t f==\x0e\n\x01\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf8?\n""")]
    [InlineData("""t f==\x0e\n\x02\x02\x00\n""")]
    [InlineData("""t f==\x17\x00\x05\x01\n""")]
    [InlineData("""t f=1i 1\\\n""")]
    [InlineData("""t f=1i 1\\""")]
    [InlineData("""t v="abc\\\n""")]
    public async Task A_value_that_the_body_cuts_off_is_refused(string bytes)
    {
        (await OnlyHereAsync(bytes)).ShouldContain("the body ends inside this row; the real server answers 204 and drops the row");
    }

    [Fact]
    public async Task A_dimension_beyond_Int32_is_refused()
    {
        (await OnlyHereAsync("""t f==\x0e\n\x01\x00\x00\x00\x80 1n\n""")).ShouldContain("an array dimension of 2147483648");
    }

    [Theory]
    [InlineData("t a=1i,b=2i,A=3i 1\\n")]
    [InlineData("t,a=x A=\"y\" 1\\n")]
    [InlineData("t,a=x,a=y 1\\n")]
    public async Task A_column_given_twice_is_refused_in_any_letter_case(string bytes)
    {
        (await OnlyHereAsync(bytes)).ShouldContain("given twice in one row");
    }

    [Theory]
    [InlineData("t a=-9223372036854775808i 1\\n", "table: t, column: a; the smallest long")]
    [InlineData("t a=-9223372036854775808t 1\\n", "table: t, column: a; the smallest long")]
    [InlineData("t a=1i -9223372036854775808\\n", "the smallest long as designated timestamp")]
    public async Task The_smallest_long_is_refused_for_it_means_null(string bytes, string reason)
    {
        (await OnlyHereAsync(bytes)).ShouldContain(reason);
    }

    [Fact]
    public async Task Malformed_UTF_8_in_a_string_is_refused()
    {
        (await OnlyHereAsync("""t v="\xed\xa0\x80" 1\n""")).ShouldContain("malformed UTF-8 in a string");
    }

    [Theory]
    [InlineData("t,Timestamp=x 1\\n")]
    [InlineData("t TIMESTAMP=1t\\n")]
    public async Task A_column_named_like_the_designated_timestamp_in_other_letter_case_is_refused(string bytes)
    {
        (await OnlyHereAsync(bytes)).ShouldContain("creates a table that cannot be read");
    }

    [Theory]
    [InlineData("""t a==\x06\x01 1\n""")]
    [InlineData("""t a==\x0f\x01\x00\x00\x00\x00\x00\x00\x00 1\n""")]
    public async Task Binary_types_that_no_client_sends_are_refused(string bytes)
    {
        (await OnlyHereAsync(bytes)).ShouldContain("UNSUPPORTED_BINARY_FORMAT");
    }

    [Fact]
    public async Task A_name_of_too_many_bytes_is_refused_though_its_characters_are_few()
    {
        (await OnlyHereAsync($"t {string.Concat(Enumerable.Repeat("\\xc3\\xa9", 64))}=1i 1\\n")).ShouldContain("has 64 characters but 128 bytes");
    }

    [Theory]
    [InlineData("t array==\\x0e\\n\\x00 1\\n", "a null array")]
    [InlineData("t d==\\x17\\x00\\x00 1\\n", "a null decimal")]
    [InlineData("t d=NaNd 1\\n", "a null decimal")]
    [InlineData("t x==\\x17\\x00\\x00 1\\n", "corrupts or suspends the table")]
    [InlineData("t x=0d 1\\n", "may corrupt or suspend the table")]
    [InlineData("t x= 1\\n", "an empty field value")]
    [InlineData("t ip=\"\" 1\\n", "an empty or zero IPv4 address")]
    [InlineData("t ip=\"0.0.0.0\" 1\\n", "an empty or zero IPv4 address")]
    [InlineData("t geo=\"u33\" 1\\n", "no geohash of this precision")]
    [InlineData("t geo=\"hello\" 1\\n", "no geohash of this precision")]
    public async Task A_value_that_would_silently_become_null_or_worse_is_refused(string bytes, string reason)
    {
        (await OnlyHereAsync(bytes)).ShouldContain(reason);
    }

    [Theory]
    [InlineData("""t,s=\xff 1\n""", "write error: t, error: malformed UTF-8 in the symbol s")]
    [InlineData("""t \xff=1i 1\n""", "write error: t, error: malformed UTF-8 in a name")]
    [InlineData("t a=0xzzi 1\\n", "write error: t, error: invalid long256 in the column a")]
    [InlineData("t a=0xi 1\\n", "write error: t, error: invalid long256 in the column a")]
    [InlineData("t timestamp=-5t\\n", "write error: t, error: designated timestamp before 1970-01-01 is not allowed")]
    [InlineData("t,timestamp=x 1\\n", "write error: t, error: java.lang.UnsupportedOperationException")]
    [InlineData("t new= 1\\n", "write error: t, error: java.lang.UnsupportedOperationException")]
    [InlineData("t new=1d 1\\n", "write error: t, error: decimal columns cannot be created automatically: new")]
    public async Task What_the_real_server_answers_with_an_endless_internal_error_gets_that_answer(string bytes, string reason)
    {
        PostAnswer answer = await PostAsync(bytes);

        answer.Status.ShouldBe(HttpStatusCode.InternalServerError);
        answer.Body.ShouldStartWith("""{"code":"internal error",""");
        answer.Body.ShouldContain(reason);
    }

    private static async Task<string> OnlyHereAsync(string bytes)
    {
        PostAnswer answer = await PostAsync(bytes);
        answer.Status.ShouldBe(HttpStatusCode.BadRequest, answer.Body);
        using JsonDocument json = JsonDocument.Parse(answer.Body);
        json.RootElement.GetProperty("code").GetString().ShouldBe("invalid");
        string message = json.RootElement.GetProperty("message").GetString()!;
        message.ShouldStartWith("stand-in: error in line 1: ");
        return message;
    }

    private static async Task<PostAnswer> PostAsync(string bytes)
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        if (!bytes.StartsWith("t timestamp", StringComparison.Ordinal))
            under.Server.CreateTable("t", ("array", "DOUBLE[]"), ("d", "DECIMAL(18,3)"), ("x", "DOUBLE"), ("ip", "IPV4"), ("geo", "GEOHASH(5c)"));
        PostAnswer answer = await under.PostAsync(EscapedBytes.Read(bytes));
        under.Server.RowCount.ShouldBe(0);
        return answer;
    }
}
