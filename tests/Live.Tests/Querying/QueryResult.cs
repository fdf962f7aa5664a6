using System.Text.Json;

namespace Questline.Live.Tests.Querying;

/// <summary>What <c>/exec</c> answers to a statement: columns and rows; none of either where the statement has no result.</summary>
internal sealed class QueryResult
{
    private QueryResult(IReadOnlyList<(string Name, string Type)> columns, IReadOnlyList<StoredRow> rows)
    {
        Columns = columns;
        Rows = rows;
    }

    public IReadOnlyList<(string Name, string Type)> Columns { get; }

    public IReadOnlyList<StoredRow> Rows { get; }

    /// <exception cref="QueryRefusedException">The server answered with an error.</exception>
    public static QueryResult Read(string json)
    {
        // Whoever is not let in gets plain text.
        if (!json.StartsWith('{'))
            throw new QueryRefusedException(json);
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement answer = document.RootElement;
        if (answer.TryGetProperty("error", out JsonElement error))
            throw new QueryRefusedException(error.GetString() ?? "");
        if (!answer.TryGetProperty("columns", out JsonElement named))
            return new QueryResult([], []);

        (string Name, string Type)[] columns = [.. named.EnumerateArray().Select(ReadColumn)];
        return new QueryResult(columns, [.. answer.GetProperty("dataset").EnumerateArray().Select(row => ReadRow(row, columns))]);
    }

    public string TypeOf(string column) => Columns.Single(candidate => candidate.Name == column).Type;

    private static (string Name, string Type) ReadColumn(JsonElement column) =>
        (column.GetProperty("name").GetString()!, column.GetProperty("type").GetString()!);

    private static StoredRow ReadRow(JsonElement values, (string Name, string Type)[] columns)
    {
        values.GetArrayLength().ShouldBe(columns.Length);
        return new StoredRow(values.EnumerateArray().Zip(columns, static (value, column) => (column.Name, StoredText.Of(value, column.Type))));
    }
}
