using Questline.Testing.Protocol;
using Questline.Testing.Tables;

namespace Questline.Testing.Rows;

/// <summary>Rows in ILP that did not come over the wire.</summary>
internal static class WrittenRows
{
    // Only a server could have another one.
    private const string DesignatedName = "timestamp";

    /// <summary>Reads all rows of bytes that end with a line feed, or end inside the last row.</summary>
    public static List<ReceivedRow> Read(byte[] lines)
    {
        var rows = new List<ReceivedRow>();
        var row = new ParsedRow();
        var parser = new LineParser(lines);
        try
        {
            while (parser.TryRead(row))
                rows.Add(Read(row, lines));
            return rows;
        }
        catch (RowRefusedException refused)
        {
            throw new FormatException($"Row {rows.Count + 1} is not one of ILP: {refused.Message}", refused);
        }
    }

    private static ReceivedRow Read(ParsedRow row, byte[] lines)
    {
        var stored = new StoredRow(lines, row.Start, row.End - row.Start, ReceivedTimestampUnit.Nanoseconds);
        return StoredRowReader.Read(NameRules.Decode(row.Table.Unescape(lines), "?"), DesignatedName, stored);
    }
}
