using System.Diagnostics.CodeAnalysis;
using Questline.Rows;

namespace Questline;

/// <summary>Writes rows of types that are no <see cref="IQuestRow{TSelf}"/>, each with its <see cref="IQuestTable{TRow}"/>, to every sender.</summary>
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
        return sender.WriteAsync(new QuestTableRow<TRow, TTable>(row), cancellationToken);
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
        return sender.WriteAllAsync(TableRows<TRow, TTable>.Of(rows), cancellationToken);
    }

    /// <inheritdoc cref="WriteAllAsync{TRow, TTable}(IQuestSender, ReadOnlyMemory{TRow}, TTable, CancellationToken)"/>
    public static ValueTask WriteAllAsync<TRow, TTable>(
        this IQuestSender sender, IEnumerable<TRow> rows, TTable table, CancellationToken cancellationToken = default)
        where TTable : struct, IQuestTable<TRow>
    {
        ArgumentNullException.ThrowIfNull(sender);
        ArgumentNullException.ThrowIfNull(rows);
        return rows is TRow[] array
            ? sender.WriteAllAsync(TableRows<TRow, TTable>.Of(new ReadOnlyMemory<TRow>(array)), cancellationToken)
            : sender.WriteAllAsync(TableRows<TRow, TTable>.Of(rows), cancellationToken);
    }

    /// <inheritdoc cref="WriteAllAsync{TRow, TTable}(IQuestSender, ReadOnlyMemory{TRow}, TTable, CancellationToken)"/>
    public static ValueTask WriteAllAsync<TRow, TTable>(
        this IQuestSender sender, IAsyncEnumerable<TRow> rows, TTable table, CancellationToken cancellationToken = default)
        where TTable : struct, IQuestTable<TRow>
    {
        ArgumentNullException.ThrowIfNull(sender);
        ArgumentNullException.ThrowIfNull(rows);
        return sender.WriteAllAsync(TableRows<TRow, TTable>.Of(rows, cancellationToken), cancellationToken);
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
        return sender.WriteTransactionAsync(TableRows<TRow, TTable>.Of(rows), cancellationToken);
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
