using System.Collections;

namespace Questline.Testing.Tables;

/// <summary>Rows parsed when they are looked at.</summary>
internal sealed class ReceivedRowList(string table, string designated, ArraySegment<StoredRow> rows) : IReadOnlyList<ReceivedRow>
{
    public int Count => rows.Count;

    public ReceivedRow this[int index] => StoredRowReader.Read(table, designated, rows[index]);

    public IEnumerator<ReceivedRow> GetEnumerator()
    {
        foreach (StoredRow row in rows)
            yield return StoredRowReader.Read(table, designated, row);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
