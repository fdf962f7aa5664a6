using System.Net;

namespace Questline.Testing.Tests;

/// <summary>Values into columns of other types, created beforehand.</summary>
public class ConversionTests
{
    private const string Numbers = "BYTE SHORT INT LONG FLOAT DOUBLE";

    [Theory]
    [InlineData("symbol", "SYMBOL VARCHAR STRING")]
    [InlineData("t", "BOOLEAN SYMBOL " + Numbers)]
    [InlineData("7i", "SYMBOL DATE TIMESTAMP TIMESTAMP_NS DECIMAL(18,3) " + Numbers)]
    [InlineData("0xffi", "LONG256 SYMBOL")]
    [InlineData("1.5", "DOUBLE FLOAT SYMBOL DECIMAL(18,3)")]
    [InlineData("\"text\"", "VARCHAR STRING SYMBOL")]
    [InlineData("7t", "TIMESTAMP TIMESTAMP_NS DATE SYMBOL")]
    [InlineData("7n", "TIMESTAMP TIMESTAMP_NS DATE SYMBOL")]
    [InlineData("1.5d", "DECIMAL(18,3)")]
    [InlineData("=\\x0e\\n\\x02\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00", "DOUBLE[][]")]
    public async Task A_value_goes_into_these_columns_and_no_others(string value, string types)
    {
        string[] taking = types.Split(' ');
        foreach (string type in AllTypes)
        {
            PostAnswer answer = await PostAsync(type, value);
            bool taken = answer.Status == HttpStatusCode.NoContent;
            taken.ShouldBe(taking.Contains(type), $"{value} into {type}: {answer.Body}");
        }
    }

    private static readonly string[] AllTypes =
    [
        .. Numbers.Split(' '), "SYMBOL", "VARCHAR", "STRING", "BOOLEAN", "LONG256", "CHAR", "UUID", "IPV4", "GEOHASH(5c)", "DATE", "TIMESTAMP",
        "TIMESTAMP_NS", "DOUBLE[]", "DOUBLE[][]", "DECIMAL(18,3)", "BINARY", "INTERVAL",
    ];

    [Theory]
    [InlineData("CHAR", "\"x\"")]
    [InlineData("UUID", "\"11111111-2222-3333-4444-AAAAbbbbcccc\"")]
    [InlineData("IPV4", "\"192.168.0.1\"")]
    [InlineData("GEOHASH(5c)", "\"u33d8\"")]
    [InlineData("GEOHASH(5c)", "\"u33d8b1x\"")]
    [InlineData("GEOHASH(3b)", "\"u\"")]
    [InlineData("LONG256", "\"0x1f\"")]
    [InlineData("DECIMAL(5,2)", "\"123.4\"")]
    [InlineData("BYTE", "-128i")]
    [InlineData("INT", "2147483647i")]
    [InlineData("DECIMAL(5,2)", "999.99d")]
    [InlineData("DECIMAL(5,2)", "1.500d")]
    [InlineData("DECIMAL(5,2)", "NaN")]
    [InlineData("DECIMAL", "1.125")]
    public async Task What_the_column_can_hold_is_taken(string type, string value)
    {
        PostAnswer answer = await PostAsync(type, value);

        answer.Status.ShouldBe(HttpStatusCode.NoContent, answer.Body);
    }

    [Theory]
    [InlineData("CHAR", "\"xy\"", "cast error")]
    [InlineData("CHAR", "\"\"", "cast error")]
    [InlineData("CHAR", "\"é\"", "cast error")]
    [InlineData("UUID", "\"\"", "cast error")]
    [InlineData("UUID", "\"11111111222233334444aaaabbbbcccc\"", "cast error")]
    [InlineData("IPV4", "\"192.168.0\"", "cast error")]
    [InlineData("LONG256", "\"0x1\"", "cast error")]
    [InlineData("BYTE", "128i", "out of bounds")]
    [InlineData("SHORT", "-32769i", "out of bounds")]
    [InlineData("INT", "2147483648i", "out of bounds")]
    [InlineData("TIMESTAMP_NS", "9223372036854775807t", "long overflow")]
    [InlineData("TIMESTAMP", "9223372036854775807m", "long overflow")]
    [InlineData("DECIMAL(5,2)", "1000d", "out of bounds")]
    [InlineData("DECIMAL(5,2)", "1.234d", "loss of precision")]
    [InlineData("DECIMAL(5,2)", "1.234", "loss of precision")]
    [InlineData("DECIMAL(5,2)", "1000i", "out of bounds")]
    [InlineData("DOUBLE[]", "=\\x0e\\n\\x02\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00", "cast error from protocol type: ARRAY to column type: DOUBLE[]")]
    [InlineData("DOUBLE", "1i,c2=1d", "decimal columns cannot be created automatically")]
    public async Task What_the_column_cannot_hold_is_refused(string type, string value, string reason)
    {
        PostAnswer answer = await PostAsync(type, value);

        answer.Body.ShouldContain(reason);
    }

    [Fact]
    public async Task The_first_row_decides_the_type_of_a_column()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        await under.PostAsync("t v=1i 1\n");

        PostAnswer answer = await under.PostAsync("T V=\"text\" 2\n");

        answer.Body.ShouldContain("table: t, column: v; cast error from protocol type: STRING to column type: LONG");
    }

    [Fact]
    public async Task The_first_row_decides_the_unit_of_the_designated_timestamp()
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        const string BeyondNanoseconds = "9999999999999999t";
        await under.PostAsync("ns f=1i 1n\nus f=1i 1t\n");

        (await under.PostAsync($"us f=1i {BeyondNanoseconds}\n")).Status.ShouldBe(HttpStatusCode.NoContent);
        (await under.PostAsync($"ns f=1i {BeyondNanoseconds}\n")).Body.ShouldContain("designated timestamp overflow, max[9214646399999999999]");
    }

    [Theory]
    [InlineData("c", "NUMBER")]
    [InlineData("c", "DECIMAL(18)")]
    [InlineData("c", "")]
    [InlineData("timestamp", "LONG")]
    public async Task A_table_of_unknown_types_is_a_mistake_of_the_test(string column, string type)
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();

        Should.Throw<ArgumentException>(() => under.Server.CreateTable("t", (column, type)));
    }

    private static async Task<PostAnswer> PostAsync(string type, string value)
    {
        await using ServerUnderTest under = await ServerUnderTest.StartAsync();
        under.Server.CreateTable("t", ("c", type));
        return await under.PostAsync(EscapedBytes.Read(value == "symbol" ? "t,c=symbol 1\\n" : $"t c={value} 1\\n"));
    }
}
