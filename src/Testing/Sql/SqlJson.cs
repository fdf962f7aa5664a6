using System.Text.Encodings.Web;
using System.Text.Json;

namespace Questline.Testing.Sql;

/// <summary>The JSON with which <c>/exec</c> answers.</summary>
internal static class SqlJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A statement without a result was executed.</summary>
    public static byte[] Done() => Write(static json => json.WriteString("ddl", "OK"));

    public static byte[] Error(string sql, SqlException error) => Write(json =>
    {
        json.WriteString("query", sql);
        json.WriteString("error", error.Message);
        json.WriteNumber("position", error.Position);
    });

    /// <summary>Rows of text, truth values and 64-bit integers.</summary>
    public static byte[] Rows(string sql, IEnumerable<(string Name, string Type)> columns, IEnumerable<object[]> rows) => Write(json =>
    {
        json.WriteString("query", sql);
        json.WriteStartArray("columns");
        foreach ((string name, string type) in columns)
            WriteColumn(json, name, type);
        json.WriteEndArray();
        json.WriteNumber("timestamp", -1);
        json.WriteStartArray("dataset");
        int count = 0;
        foreach (object[] row in rows)
        {
            WriteRow(json, row);
            count++;
        }

        json.WriteEndArray();
        json.WriteNumber("count", count);
    });

    private static void WriteColumn(Utf8JsonWriter json, string name, string type)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("type", type);
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, object[] row)
    {
        json.WriteStartArray();
        foreach (object value in row)
        {
            if (value is string text)
                json.WriteStringValue(text);
            else if (value is bool flag)
                json.WriteBooleanValue(flag);
            else
                json.WriteNumberValue((long)value);
        }

        json.WriteEndArray();
    }

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }
}
