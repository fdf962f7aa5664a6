using System.Text.Json;

namespace Questline.Live.Tests.Querying;

/// <summary>The spellings of what was written and of what was read must meet, for each type, and only where the values are equal.</summary>
public class StoredTextTests
{
    private static readonly DateTime Instant = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static TheoryData<string, string, object?> EqualValues { get; } = new()
    {
        { "BOOLEAN", "true", true },
        { "BYTE", "-128", sbyte.MinValue },
        { "LONG", "9223372036854775807", long.MaxValue },
        { "LONG", "9223372036854775807", (ulong)long.MaxValue },
        { "INT", "null", null },
        { "FLOAT", "3.4028235E38", float.MaxValue },
        { "DOUBLE", "3.4028234663852886E38", float.MaxValue },
        { "FLOAT", "0.1", 0.1f },
        { "DOUBLE", "1.7976931348623157E308", double.MaxValue },
        { "DOUBLE", "4.9E-324", double.Epsilon },
        { "DOUBLE", "-0.0", 0.0 },
        { "DOUBLE", "null", double.PositiveInfinity },
        { "DECIMAL(18,3)", "\"1.500\"", 1.5m },
        { "DECIMAL(18,3)", "1.500", 1.50m },
        { "DECIMAL(57,28)", "\"79228162514264337593543950335.0000000000000000000000000000\"", decimal.MaxValue },
        { "DECIMAL(76,38)", "0.00000000000000000000000000000000000000", 0.00m },
        { "DECIMAL(76,38)", "0E-38", 0m },
        { "DECIMAL(18,8)", "\"-1.5E-7\"", -0.00000015m },
        { "DECIMAL(5,0)", "1E+2", 100.00m },
        { "DECIMAL(5,0)", "100", 100.00m },
        { "DATE", "\"2024-01-01T00:00:00.000Z\"", Instant },
        { "TIMESTAMP", "\"2024-01-01T00:00:00.000000Z\"", Instant },
        { "TIMESTAMP_NS", "\"2024-01-01T00:00:00.000000000Z\"", new DateTimeOffset(2024, 1, 1, 5, 30, 0, TimeSpan.FromHours(5.5)) },
        { "TIMESTAMP", "\"2024-01-01T00:00:00.000000Z\"", new DateOnly(2024, 1, 1) },
        { "SYMBOL", "\"Friday\"", DayOfWeek.Friday },
        { "VARCHAR", "\"gr\\u00f6\\u00dfe\"", "größe" },
        { "VARCHAR", "\"\"", "" },
        { "CHAR", "\"a\"", 'a' },
        { "CHAR", "\"\"", null },
        { "UUID", "\"8f1c2d3e-4b5a-6978-8796-a5b4c3d2e1f0\"", Guid.Parse("8f1c2d3e-4b5a-6978-8796-a5b4c3d2e1f0") },
        { "IPv4", "\"10.0.0.1\"", "10.0.0.1" },
        { "LONG256", "\"0x0a\"", "0x0a" },
        { "LONG256", "\"\"", null },
        { "GEOHASH(4c)", "\"u33d\"", "u33d" },
        { "DOUBLE[]", "[]", Array.Empty<double>() },
        { "ARRAY", "[1.5,null]", new[] { 1.5, double.NaN } },
    };

    public static TheoryData<string, string, object?> OtherValues { get; } = new()
    {
        { "VARCHAR", "null", "" },
        { "VARCHAR", "\"NULL\"", null },
        { "VARCHAR", "\"true\"", true },
        { "VARCHAR", "\"a\"", "a " },
        { "LONG", "9223372036854775806", long.MaxValue },
        { "DOUBLE", "0.1", 0.1f },
        { "DECIMAL(57,28)", "\"79228162514264337593543950335.0000000000000000000000000001\"", decimal.MaxValue },
        { "DECIMAL(5,0)", "10", 100m },
        { "TIMESTAMP", "\"2024-01-01T00:00:00.000001Z\"", Instant },
        { "ARRAY", "[1.5]", new[] { 1.5, double.NaN } },
        { "ARRAY", "[[1.5]]", new[] { 1.5 } },
    };

    [Theory, MemberData(nameof(EqualValues))]
    public void A_value_is_spelled_as_it_was_written(string type, string json, object? written) => Stored(type, json).ShouldBe(ExpectedText.Of(written));

    [Theory, MemberData(nameof(OtherValues))]
    public void Another_value_is_spelled_otherwise(string type, string json, object? written) => Stored(type, json).ShouldNotBe(ExpectedText.Of(written));

    private static string Stored(string type, string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return StoredText.Of(document.RootElement, type);
    }
}
