using System.Globalization;
using Questline.Testing.Tables;

namespace Questline.Testing.Server;

/// <summary>What reached the server, in few words, for a test that waited for something else.</summary>
internal static class TrafficReport
{
    private const int ShownTables = 10;

    public static string Describe(TableSet tables, IReadOnlyList<ReceivedRequest> requests) => $"{Tables(tables)} {Requests(requests)}";

    private static string Tables(TableSet tables)
    {
        IReadOnlyList<string> names = tables.Names;
        if (names.Count == 0)
            return "There is no table.";
        string shown = string.Join(", ", names.Take(ShownTables).Select(name => $"'{name}' has {Count.Of(tables.Rows(name).Count, "row")}"));
        return names.Count <= ShownTables ? $"{shown}." : $"{shown}, and there are {names.Count - ShownTables} more tables.";
    }

    private static string Requests(IReadOnlyList<ReceivedRequest> requests)
    {
        ReceivedRequest[] refused = [.. requests.Where(static request => request.Refusal is not null)];
        string came = $"{Count.Of(requests.Count, "request")} to write came over HTTP";
        return refused.Length == 0
            ? $"{came}."
            : string.Create(CultureInfo.InvariantCulture, $"{came}; {refused.Length} refused, the last with {refused[^1].Status}: {refused[^1].Refusal}");
    }
}
