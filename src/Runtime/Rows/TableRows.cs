using System.Runtime.CompilerServices;

namespace Questline.Rows;

/// <summary>Sequences of rows, seen together with their table.</summary>
internal static class TableRows<TRow, TTable>
    where TTable : struct, IQuestTable<TRow>
{
    public static ReadOnlyMemory<QuestTableRow<TRow, TTable>> Of(ReadOnlyMemory<TRow> rows) => QuestTableRow<TRow, TTable>.IsRowAlone
        ? new TableRowMemory<TRow, TTable>(rows).Memory
        : QuestTableRow<TRow, TTable>.Copy(rows.Span);

    public static IEnumerable<QuestTableRow<TRow, TTable>> Of(IEnumerable<TRow> rows) => rows.Select(static row => new QuestTableRow<TRow, TTable>(row));

    public static async IAsyncEnumerable<QuestTableRow<TRow, TTable>> Of(
        IAsyncEnumerable<TRow> rows, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (TRow row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
            yield return new QuestTableRow<TRow, TTable>(row);
    }
}
