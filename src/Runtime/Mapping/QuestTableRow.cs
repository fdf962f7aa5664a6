using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Questline;

/// <summary>
/// A row together with its table: what arrives at an <see cref="IQuestSender"/> where <see cref="QuestSenderExtensions"/> write a row of a type
/// that is no <see cref="IQuestRow{TSelf}"/> itself. As safe to share as the row.
/// </summary>
/// <typeparam name="TRow">The row type.</typeparam>
/// <typeparam name="TTable">Its table.</typeparam>
/// <param name="row">The row.</param>
public readonly struct QuestTableRow<TRow, TTable>(TRow row) : IQuestRow<QuestTableRow<TRow, TTable>>
    where TTable : struct, IQuestTable<TRow>
{
    private readonly TRow _row = row;

    /// <summary>The row.</summary>
    public TRow Row => _row;

    static TableSchema IQuestRow<QuestTableRow<TRow, TTable>>.Schema => TTable.Schema;

    /// <summary>
    /// Whether rows lie in memory as they do with their table, which adds nothing to them. Not so with a layout whose size is no multiple of its
    /// alignment.
    /// </summary>
    internal static bool IsRowAlone => Unsafe.SizeOf<QuestTableRow<TRow, TTable>>() == Unsafe.SizeOf<TRow>();

    static void IQuestRow<QuestTableRow<TRow, TTable>>.Write<TFormat>(ref IlpWriter<TFormat> writer, in QuestTableRow<TRow, TTable> row) =>
        TTable.Write(ref writer, in row._row);

    /// <summary>Rows with their table, without a copy wherever that is possible.</summary>
    internal static ReadOnlySpan<QuestTableRow<TRow, TTable>> Of(ReadOnlySpan<TRow> rows) => IsRowAlone
        ? MemoryMarshal.CreateReadOnlySpan(ref Unsafe.As<TRow, QuestTableRow<TRow, TTable>>(ref MemoryMarshal.GetReference(rows)), rows.Length)
        : Copy(rows);

    /// <summary>Rows with their table, as copies.</summary>
    internal static QuestTableRow<TRow, TTable>[] Copy(ReadOnlySpan<TRow> rows)
    {
        var copies = new QuestTableRow<TRow, TTable>[rows.Length];
        for (int i = 0; i < rows.Length; i++)
            copies[i] = new QuestTableRow<TRow, TTable>(rows[i]);
        return copies;
    }
}
