using System.Text.Json;

namespace Questline.Live.Tests.Querying;

/// <summary>How a value in JSON is spelled, by the type of its column.</summary>
internal static class StoredText
{
    private const int FractionLength = 9;

    public static string Of(JsonElement value, string type)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return ExpectedText.Null;
        return Kind(type) switch
        {
            "BOOLEAN" => ExpectedText.Of(value.GetBoolean()),
            "BYTE" or "SHORT" or "INT" or "LONG" => ExpectedText.Of(value.GetInt64()),
            "FLOAT" => ExpectedText.Of(value.GetSingle()),
            "DOUBLE" => ExpectedText.Of(value.GetDouble()),
            "DECIMAL" => DecimalText.Normalize(RawText(value)),
            "DATE" or "TIMESTAMP" or "TIMESTAMP_NS" => OfTimestamp(value.GetString()!),
            "ARRAY" => OfArray(value),
            // Their NULL is empty text in JSON.
            "CHAR" or "LONG256" or "GEOHASH" when value.GetString() is "" => ExpectedText.Null,
            _ => ExpectedText.Quote(value.GetString()!),
        };
    }

    /// <summary>The type without its sizes: <c>DECIMAL(18,3)</c> is a DECIMAL, <c>DOUBLE[]</c> an ARRAY.</summary>
    private static string Kind(string type) => type.EndsWith("[]", StringComparison.Ordinal) ? "ARRAY" : type.Split('(')[0];

    // Decimals come as numbers or as text.
    private static string RawText(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    /// <summary>Fractions have three, six or nine digits.</summary>
    private static string OfTimestamp(string text)
    {
        string[] parts = text.TrimEnd('Z').Split('.');
        string fraction = parts.Length > 1 ? parts[1] : "";
        return $"{parts[0]}.{fraction.PadRight(FractionLength, '0')}Z";
    }

    private static string OfArray(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => $"[{string.Join(',', value.EnumerateArray().Select(OfArray))}]",
        JsonValueKind.Null => ExpectedText.Null,
        _ => ExpectedText.OfDouble(value.GetDouble()),
    };
}
