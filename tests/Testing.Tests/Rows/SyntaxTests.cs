using System.Net;
using static Questline.Testing.Tests.ExpectedRows;

namespace Questline.Testing.Tests;

/// <summary>Corners of the grammar that the odd bytes leave out.</summary>
public class SyntaxTests
{
    [Theory]
    [InlineData("t,s=v, f=1i 1\\n")]
    [InlineData("t,s=v,f= 1\\n")]
    [InlineData("t,s=v  1\\n")]
    [InlineData("t,s=v \\n")]
    [InlineData("t f=1t\\n")]
    [InlineData("t f=1.5d,g=1i\\n", false)]
    [InlineData("t  f=1i 1\\n", false)]
    [InlineData("t, f=1i 1\\n", false)]
    [InlineData("t,s=v,\\n", false)]
    [InlineData("t,s\\n", false)]
    [InlineData("t=x f=1i 1\\n", false)]
    [InlineData("t,s=v 1 \\n", false)]
    [InlineData("t f=1i,\\n", false)]
    [InlineData("t f=1i, 5\\n", false)]
    [InlineData("t f=1i,g 5\\n", false)]
    [InlineData("t f\\n", false)]
    [InlineData("t f=1=2 5\\n", false)]
    [InlineData("t f=1i 1,2\\n", false)]
    [InlineData("t f=\"a\"x 1\\n", false)]
    [InlineData("t f=\"a", false)]
    [InlineData("t f=1\\\\i 1\\n", false)]
    [InlineData("t f=1i 9223372036854775808\\n", false)]
    [InlineData("t f=1i n\\n", false)]
    [InlineData("t f=-i 1\\n", false)]
    [InlineData("t f=1_0i 1\\n", false)]
    [InlineData("t f=. 1\\n", false)]
    [InlineData("t f=e5 1\\n", false)]
    [InlineData("t f=1e 1\\n", false)]
    [InlineData("t f=1e+ 1\\n", false)]
    [InlineData("t f=1,5 1\\n", false)]
    [InlineData("t f=yes 1\\n", false)]
    [InlineData("t f==\\x10\\x00 1\\x00\\x00\\x00\\x00\\x00x\\n", false)]
    public async Task These_rows_are_taken_or_refused(string bytes, bool taken = true)
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        PostAnswer answer = await under.PostAsync(EscapedBytes.Read(bytes));

        answer.Status.ShouldBe(taken ? HttpStatusCode.NoContent : HttpStatusCode.BadRequest, answer.Body);
        under.Server.RowCount.ShouldBe(taken ? 1 : 0);
    }

    [Theory]
    [InlineData("-0i", 0)]
    [InlineData("007i", 7)]
    [InlineData("-9223372036854775807i", -9223372036854775807)]
    public async Task Integers_are_read_exactly(string text, long value)
    {
        (await ReadAsync(text)).ShouldBe(Long(value));
    }

    [Theory]
    [InlineData("1e3d", 1000, 0)]
    [InlineData("1e+3d", 1000, 0)]
    [InlineData("1.25e-2d", 125, 4)]
    [InlineData(".5d", 5, 1)]
    [InlineData("5.d", 5, 0)]
    [InlineData("-0.00d", 0, 2)]
    [InlineData("0e-76d", 0, 76)]
    public async Task Decimals_in_text_keep_their_scale(string text, int unscaled, int scale)
    {
        (await ReadAsync(text)).ShouldBe(Decimal(unscaled, scale));
    }

    [Theory]
    [InlineData("1e-77d")]
    [InlineData("1e76d")]
    [InlineData("1e999999999999d")]
    [InlineData("nand")]
    [InlineData("1_0d")]
    [InlineData("0x1d")]
    [InlineData("99999999999999999999999999999999999999999999999999999999999999999999999999999d")]
    public async Task Decimals_beyond_76_digits_and_other_spellings_are_refused(string text)
    {
        await using ServerUnderTest under = await WithDecimalAsync();

        (await under.PostAsync($"t d={text} 1\n")).Body.ShouldContain("field value is invalid. Field: d; value: ");
    }

    [Theory]
    [InlineData("\\x17\\x00\\x21\\x00" + "\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff" + "\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff", "out of bounds")]
    [InlineData("\\x17\\x00\\x21\\x01" + "\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff" + "\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff\\xff", "DECIMAL_OVERFLOW")]
    public async Task Binary_decimals_have_256_bits_and_perhaps_a_byte_of_sign(string value, string reason)
    {
        await using ServerUnderTest under = await WithDecimalAsync();

        (await under.PostAsync(EscapedBytes.Read($"t d=={value} 1\\n"))).Body.ShouldContain(reason);
    }

    private static async Task<ReceivedValue> ReadAsync(string value)
    {
        await using ServerUnderTest under = await WithDecimalAsync();
        PostAnswer answer = await under.PostAsync($"t {(value.EndsWith('d') ? "d" : "i")}={value} 1\n");
        answer.Status.ShouldBe(HttpStatusCode.NoContent, answer.Body);
        return under.Server.Rows("t").Single().Columns.Single().Value;
    }

    private static async Task<ServerUnderTest> WithDecimalAsync()
    {
        ServerUnderTest under = await ServerUnderTest.StartAsync();
        under.Server.CreateTable("t", ("d", "DECIMAL(76,30)"), ("i", "LONG"));
        return under;
    }
}
