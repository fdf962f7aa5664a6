using System.Text.RegularExpressions;
using Questline.TestKit;

namespace Questline.Generator.Tests.Documentation.Types;

/// <summary>The tables of docs/types.md.</summary>
internal static class TypePage
{
    private const string Refused = "refused";
    private const string NoColumn = "—";

    private static readonly MarkdownTable[] Tables = [.. MarkdownTable.ReadAll(Path.Combine(Repository.Root, "docs", "types.md"))];

    public static IReadOnlyList<TypeRow> Rows { get; } = [.. Tables.Where(table => table.Has("Example")).SelectMany(table => table.Rows.Select(ReadRow))];

    /// <summary>What a type parameter may stand for.</summary>
    public static IReadOnlyList<string> TypeArguments { get; } =
        [.. Tables.Single(table => table.Has("May stand for")).Rows.SelectMany(row => CodeIn(row["May stand for"]))];

    private static TypeRow ReadRow(IReadOnlyDictionary<string, string> row)
    {
        string[] requests = [.. CodeIn(row["Asked for by"])];
        string column = CodeIn(row["Column"]).Single();
        return new(
            [.. CodeIn(row["Member"])],
            requests.Length == 0 ? [""] : requests,
            column,
            row.TryGetValue("Column of `T?`", out string? optional) ? ReadOptionalColumn(optional) : column,
            CodeIn(row["Example"]).Single(),
            [ReadValue(row, '1'), ReadValue(row, '2'), ReadValue(row, '3')]);
    }

    private static string? ReadOptionalColumn(string cell) => cell == NoColumn ? null : CodeIn(cell).Single();

    private static string? ReadValue(IReadOnlyDictionary<string, string> row, char version)
    {
        string cell = row.Single(cell => cell.Key.StartsWith("Version", StringComparison.Ordinal) && cell.Key.Contains(version, StringComparison.Ordinal)).Value;
        return cell == Refused ? null : CodeIn(cell).Single();
    }

    private static IEnumerable<string> CodeIn(string cell) => Regex.Matches(cell, "`([^`]*)`").Select(code => code.Groups[1].Value);
}
