using Questline.Testing;

namespace Questline.Generator.Tests.RandomTypes;

/// <summary>What must become of a row in one protocol version, reckoned from the random values alone.</summary>
/// <param name="Row">What a server must receive; null where the row must be refused.</param>
/// <param name="RefusedColumns">The columns of which a refusal must name one; a null among them where all columns are null.</param>
internal sealed record Expectation(ReceivedRow? Row, IReadOnlyList<string?> RefusedColumns)
{
    public static Expectation Of(RowType type, int row, ProtocolVersion version)
    {
        NamedValue[] values = [.. type.Values(type.Rows[row])];
        // Symbols stand in front; all else keeps its order.
        NamedValue[] columns = [.. values.Where(value => !value.Member.IsTimestamp).OrderBy(value => !value.Member.Type.IsSymbol)];
        NamedValue? timestamp = values.FirstOrDefault(value => value.Member.IsTimestamp);

        // Which one is found first is nobody's affair.
        string[] refused = [.. columns.Where(value => value.Value.IsRefusedIn(version)).Select(value => value.Column)];
        if (refused.Length > 0)
            return new(null, refused);
        ReceivedColumn[] received = [.. columns.SelectMany(value => value.ReceivedIn(version))];
        if (received.Length == 0)
            return new(null, [null]);
        return timestamp is not null && timestamp.Value.IsRefusedIn(version)
            ? new(null, [timestamp.Column])
            : new(new ReceivedRow(type.Table.Name, received, timestamp?.Value.DesignatedIn(version)), []);
    }
}
