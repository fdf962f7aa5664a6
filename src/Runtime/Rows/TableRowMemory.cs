using System.Buffers;
using System.Runtime.InteropServices;

namespace Questline.Rows;

/// <summary>Rows in memory, seen together with their table. Only where <see cref="QuestTableRow{TRow, TTable}.IsRowAlone"/>.</summary>
internal sealed class TableRowMemory<TRow, TTable>(ReadOnlyMemory<TRow> rows) : MemoryManager<QuestTableRow<TRow, TTable>>
    where TTable : struct, IQuestTable<TRow>
{
    public override Span<QuestTableRow<TRow, TTable>> GetSpan()
    {
        // Nobody writes to it: the memory is given away as read-only.
        ReadOnlySpan<QuestTableRow<TRow, TTable>> view = QuestTableRow<TRow, TTable>.Of(rows.Span);
        return MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(view), view.Length);
    }

    public override MemoryHandle Pin(int elementIndex = 0) => rows[elementIndex..].Pin();

    public override void Unpin()
    {
        // The handle belongs to the memory underneath, which unpins itself.
    }

    protected override void Dispose(bool disposing)
    {
    }
}
