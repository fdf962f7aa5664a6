using System.Globalization;
using System.Text;
using Questline.Testing.Server;

namespace Questline.Testing.Rows;

/// <summary>Where the rows of a table are not those expected, as text for a failed test.</summary>
internal static class RowDifferences
{
    private const int ShownRows = 10;

    /// <summary>Null if all are the same.</summary>
    public static string? Describe(string table, IReadOnlyList<ReceivedRow> expected, IReadOnlyList<ReceivedRow> actual)
    {
        string[] differences = [.. Lines(expected, actual).Take(ShownRows + 1)];
        if (differences.Length == 0)
            return null;

        var text = new StringBuilder($"The table '{table}' has {Count.Of(actual.Count, "row")}, and {expected.Count} expected.");
        foreach (string difference in differences.Take(ShownRows))
            text.Append("\n  ").Append(difference);
        return differences.Length <= ShownRows ? text.ToString() : text.Append("\n  and more").ToString();
    }

    private static IEnumerable<string> Lines(IReadOnlyList<ReceivedRow> expected, IReadOnlyList<ReceivedRow> actual)
    {
        using IEnumerator<ReceivedRow> received = actual.GetEnumerator();
        for (int i = 0; i < Math.Max(expected.Count, actual.Count); i++)
        {
            ReceivedRow? wanted = i < expected.Count ? expected[i] : null;
            ReceivedRow? got = received.MoveNext() ? received.Current : null;
            if (Line(wanted, got) is { } line)
                yield return string.Create(CultureInfo.InvariantCulture, $"row {i + 1}: {line}");
        }
    }

    private static string? Line(ReceivedRow? expected, ReceivedRow? actual)
    {
        if (actual is null)
            return $"did not come: {expected}";
        if (expected is null)
            return $"was not expected: {actual}";
        return expected.Equals(actual) ? null : string.Join("; ", Parts(expected, actual));
    }

    private static IEnumerable<string> Parts(ReceivedRow expected, ReceivedRow actual)
    {
        if (expected.Table != actual.Table)
            yield return $"table is '{actual.Table}', not '{expected.Table}'";
        if (expected.Timestamp != actual.Timestamp)
            yield return $"timestamp is {Show(actual.Timestamp)}, not {Show(expected.Timestamp)}";

        string[] expectedNames = Names(expected);
        string[] actualNames = Names(actual);
        if (!expectedNames.SequenceEqual(actualNames))
            yield return $"columns are {string.Join(", ", actualNames)}, not {string.Join(", ", expectedNames)}";
        foreach (string name in expectedNames.Where(actual.Has))
        {
            if (!expected[name].Equals(actual[name]))
                yield return $"{name} is {actual[name]}, not {expected[name]}";
        }
    }

    private static string[] Names(ReceivedRow row) => [.. row.Columns.Select(static column => column.Name)];

    private static string Show(ReceivedTimestamp? timestamp) => timestamp?.ToString() ?? "left to the server";
}
