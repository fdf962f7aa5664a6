using System.Diagnostics.CodeAnalysis;
using Questline.Rows;

namespace Questline;

/// <summary>
/// Writes rows of types that are no <see cref="IQuestRow{TSelf}"/> with their <see cref="IQuestTable{TRow}"/>, to a <see cref="QuestSender"/> or any
/// other sender. A sender of one's own gets each as a <see cref="QuestTableRow{TRow, TTable}"/>.
/// </summary>
// A QuestSender is called directly: generic methods of an interface cost more, and native AOT of .NET 8 does not find them for rows that are classes.
[SuppressMessage("Style", "IDE0060", Justification = "A table is passed for its type alone.")]
public static partial class QuestSenderExtensions
{
    /// <summary>Writes a row to its table: see <see cref="QuestSender.WriteAsync{T}(in T, CancellationToken)"/>.</summary>
    /// <typeparam name="TRow">The row type of the table. Where the row's own type is derived from it, cast the row.</typeparam>
    /// <typeparam name="TTable">The table's type.</typeparam>
    /// <param name="sender">The sender.</param>
    /// <param name="row">The row. It may be changed or reused when the write has completed.</param>
    /// <param name="table">The table.</param>
    /// <param name="cancellationToken">Gives up waiting, as an <see cref="OperationCanceledException"/>; the row is then not written.</param>
    /// <returns>Completes when the row was written, which does not yet mean acknowledged.</returns>
    /// <inheritdoc cref="QuestSender.WriteAsync{T}(in T, CancellationToken)" path="/exception"/>
    public static ValueTask WriteAsync<TRow, TTable>(this IQuestSender sender, in TRow row, TTable table, CancellationToken cancellationToken = default)
        where TTable : struct, IQuestTable<TRow>
    {
        ArgumentNullException.ThrowIfNull(sender);
        var tableRow = new QuestTableRow<TRow, TTable>(row);
        return sender is QuestSender own
            ? own.WriteAsync(in tableRow, cancellationToken)
            : sender.WriteAsync(in tableRow, cancellationToken);
    }

    /// <summary>Writes rows to their table, in their order: see <see cref="QuestSender.WriteAllAsync{T}(ReadOnlyMemory{T}, CancellationToken)"/>.</summary>
    /// <typeparam name="TRow">The row type of the table. Where the rows' own type is derived from it, cast the sequence.</typeparam>
    /// <typeparam name="TTable">The table's type.</typeparam>
    /// <param name="sender">The sender.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="table">The table.</param>
    /// <param name="cancellationToken">Gives up waiting, as an <see cref="OperationCanceledException"/>; the rows before are written.</param>
    /// <returns>Completes when all rows were written.</returns>
    /// <inheritdoc cref="QuestSender.WriteAllAsync{T}(ReadOnlyMemory{T}, CancellationToken)" path="/exception"/>
    public static ValueTask WriteAllAsync<TRow, TTable>(
        this IQuestSender sender, ReadOnlyMemory<TRow> rows, TTable table, CancellationToken cancellationToken = default)
        where TTable : struct, IQuestTable<TRow>
    {
        ArgumentNullException.ThrowIfNull(sender);
        var tableRows = TableRows<TRow, TTable>.Of(rows);
        return sender is QuestSender own
            ? own.WriteAllAsync(tableRows, cancellationToken)
            : sender.WriteAllAsync(tableRows, cancellationToken);
    }

    /// <inheritdoc cref="WriteAllAsync{TRow, TTable}(IQuestSender, ReadOnlyMemory{TRow}, TTable, CancellationToken)"/>
    public static ValueTask WriteAllAsync<TRow, TTable>(
        this IQuestSender sender, IEnumerable<TRow> rows, TTable table, CancellationToken cancellationToken = default)
        where TTable : struct, IQuestTable<TRow>
    {
        ArgumentNullException.ThrowIfNull(sender);
        ArgumentNullException.ThrowIfNull(rows);
        if (rows is TRow[] array)
            return WriteAllAsync(sender, new ReadOnlyMemory<TRow>(array), table, cancellationToken);
        var tableRows = TableRows<TRow, TTable>.Of(rows);
        return sender is QuestSender own
            ? own.WriteAllAsync(tableRows, cancellationToken)
            : sender.WriteAllAsync(tableRows, cancellationToken);
    }

    /// <inheritdoc cref="WriteAllAsync{TRow, TTable}(IQuestSender, ReadOnlyMemory{TRow}, TTable, CancellationToken)"/>
    public static ValueTask WriteAllAsync<TRow, TTable>(
        this IQuestSender sender, IAsyncEnumerable<TRow> rows, TTable table, CancellationToken cancellationToken = default)
        where TTable : struct, IQuestTable<TRow>
    {
        ArgumentNullException.ThrowIfNull(sender);
        ArgumentNullException.ThrowIfNull(rows);
        var tableRows = TableRows<TRow, TTable>.Of(rows, cancellationToken);
        return sender is QuestSender own
            ? own.WriteAllAsync(tableRows, cancellationToken)
            : sender.WriteAllAsync(tableRows, cancellationToken);
    }

    /// <summary>
    /// Writes rows of one table as a transaction, all or nothing: see
    /// <see cref="QuestSender.WriteTransactionAsync{T}(ReadOnlyMemory{T}, CancellationToken)"/>.
    /// </summary>
    /// <typeparam name="TRow">The row type of the table. Where the rows' own type is derived from it, cast the sequence.</typeparam>
    /// <typeparam name="TTable">The table's type.</typeparam>
    /// <param name="sender">The sender.</param>
    /// <param name="rows">The rows; none is no transaction.</param>
    /// <param name="table">The table.</param>
    /// <param name="cancellationToken">
    /// Gives up, as an <see cref="OperationCanceledException"/>. Rows that no request carries at that moment are never sent; otherwise the server
    /// may still store them, which <see cref="IQuestSender.Acknowledged"/> counts.
    /// </param>
    /// <returns>The acknowledgement.</returns>
    /// <inheritdoc cref="QuestSender.WriteTransactionAsync{T}(ReadOnlyMemory{T}, CancellationToken)" path="/exception"/>
    public static Task WriteTransactionAsync<TRow, TTable>(
        this IQuestSender sender, ReadOnlyMemory<TRow> rows, TTable table, CancellationToken cancellationToken = default)
        where TTable : struct, IQuestTable<TRow>
    {
        ArgumentNullException.ThrowIfNull(sender);
        var tableRows = TableRows<TRow, TTable>.Of(rows);
        return sender is QuestSender own
            ? own.WriteTransactionAsync(tableRows, cancellationToken)
            : sender.WriteTransactionAsync(tableRows, cancellationToken);
    }

    /// <inheritdoc cref="WriteTransactionAsync{TRow, TTable}(IQuestSender, ReadOnlyMemory{TRow}, TTable, CancellationToken)"/>
    public static Task WriteTransactionAsync<TRow, TTable>(
        this IQuestSender sender, IEnumerable<TRow> rows, TTable table, CancellationToken cancellationToken = default)
        where TTable : struct, IQuestTable<TRow>
    {
        ArgumentNullException.ThrowIfNull(sender);
        ArgumentNullException.ThrowIfNull(rows);
        return sender.WriteTransactionAsync((ReadOnlyMemory<TRow>)(rows as TRow[] ?? [.. rows]), table, cancellationToken);
    }
}
