using System.Text.Json;

namespace Questline.Schemas;

/// <summary>The answers of <c>/exec</c>. A table's values are named once, at the top, and come in an order that differs between servers.</summary>
internal static class SqlAnswer
{
    /// <summary>Makes sure that a statement without a result was executed.</summary>
    /// <exception cref="QuestConnectionException">It is not a QuestDB server's answer.</exception>
    public static void RequireDone(byte[] body) => Read(body, static answer => answer.GetProperty("ddl").GetString());

    /// <summary>The answer to <c>SHOW COLUMNS</c>.</summary>
    /// <exception cref="QuestConnectionException">It is not a QuestDB server's answer.</exception>
    public static IReadOnlyList<ServerColumn> ReadColumns(byte[] body) => Read(body, static answer =>
    {
        Dictionary<string, int> positions = Positions(answer.GetProperty("columns"));
        return answer.GetProperty("dataset").EnumerateArray().Select(row => ReadColumn(row, positions)).ToArray();
    });

    private static T Read<T>(byte[] body, Func<JsonElement, T> read)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(body);
            return read(document.RootElement);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or IndexOutOfRangeException)
        {
            throw new QuestConnectionException(
                "The server's answer to /exec is not a QuestDB server's: check that addr names its HTTP port (9000 by default).");
        }
    }

    private static Dictionary<string, int> Positions(JsonElement columns)
    {
        var positions = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (JsonElement column in columns.EnumerateArray())
            positions.TryAdd(column.GetProperty("name").GetString() ?? "", positions.Count);
        return positions;
    }

    private static ServerColumn ReadColumn(JsonElement row, Dictionary<string, int> positions) => new(
        row[positions["column"]].GetString() ?? "",
        new ServerColumnType(row[positions["type"]].GetString() ?? ""),
        ReadFlag(row, positions, "designated"),
        ReadFlag(row, positions, "upsertKey"));

    /// <summary>Older servers do not know all of them.</summary>
    private static bool? ReadFlag(JsonElement row, Dictionary<string, int> positions, string name) =>
        positions.TryGetValue(name, out int position) ? row[position].GetBoolean() : null;
}
