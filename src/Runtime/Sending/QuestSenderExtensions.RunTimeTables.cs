using Questline.Rows;

namespace Questline;

/// <summary>The same rows to a table that is known only at run time.</summary>
public static partial class QuestSenderExtensions
{
    /// <summary>
    /// Writes a row to a table that is known only at run time, in place of its own: see
    /// <see cref="QuestSender.WriteAsync{T}(in T, string, CancellationToken)"/>.
    /// </summary>
    /// <typeparam name="TRow">The row type of the table. Where the row's own type is derived from it, cast the row.</typeparam>
    /// <typeparam name="TTable">The table's type.</typeparam>
    /// <param name="sender">The sender.</param>
    /// <param name="row">The row. It may be changed or reused when the write has completed.</param>
    /// <param name="table">The table, which has the columns.</param>
    /// <param name="name">The name of the table to write to: see <see cref="QuestSender.Table"/>.</param>
    /// <param name="cancellationToken">Gives up waiting, as an <see cref="OperationCanceledException"/>; the row is then not written.</param>
    /// <returns>Completes when the row was written, which does not yet mean acknowledged.</returns>
    /// <inheritdoc cref="QuestSender.WriteAsync{T}(in T, string, CancellationToken)" path="/exception"/>
    public static ValueTask WriteAsync<TRow, TTable>(
        this IQuestSender sender, in TRow row, TTable table, string name, CancellationToken cancellationToken = default)
        where TTable : struct, IQuestTable<TRow>
    {
        ArgumentNullException.ThrowIfNull(sender);
        var tableRow = new QuestTableRow<TRow, TTable>(row);
        return sender is QuestSender own
            ? own.WriteAsync(in tableRow, name, cancellationToken)
            : sender.WriteAsync(in tableRow, name, cancellationToken);
    }

    /// <summary>
    /// Writes rows in their order to a table that is known only at run time, in place of their own: see
    /// <see cref="QuestSender.WriteAllAsync{T}(ReadOnlyMemory{T}, string, CancellationToken)"/>.
    /// </summary>
    /// <typeparam name="TRow">The row type of the table. Where the rows' own type is derived from it, cast the sequence.</typeparam>
    /// <typeparam name="TTable">The table's type.</typeparam>
    /// <param name="sender">The sender.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="table">The table, which has the columns.</param>
    /// <param name="name">The name of the table to write to: see <see cref="QuestSender.Table"/>.</param>
    /// <param name="cancellationToken">Gives up waiting, as an <see cref="OperationCanceledException"/>; the rows before are written.</param>
    /// <returns>Completes when all rows were written.</returns>
    /// <inheritdoc cref="QuestSender.WriteAllAsync{T}(ReadOnlyMemory{T}, string, CancellationToken)" path="/exception"/>
    public static ValueTask WriteAllAsync<TRow, TTable>(
        this IQuestSender sender, ReadOnlyMemory<TRow> rows, TTable table, string name, CancellationToken cancellationToken = default)
        where TTable : struct, IQuestTable<TRow>
    {
        ArgumentNullException.ThrowIfNull(sender);
        var tableRows = TableRows<TRow, TTable>.Of(rows);
        return sender is QuestSender own
            ? own.WriteAllAsync(tableRows, name, cancellationToken)
            : sender.WriteAllAsync(tableRows, name, cancellationToken);
    }

    /// <inheritdoc cref="WriteAllAsync{TRow, TTable}(IQuestSender, ReadOnlyMemory{TRow}, TTable, string, CancellationToken)"/>
    public static ValueTask WriteAllAsync<TRow, TTable>(
        this IQuestSender sender, IEnumerable<TRow> rows, TTable table, string name, CancellationToken cancellationToken = default)
        where TTable : struct, IQuestTable<TRow>
    {
        ArgumentNullException.ThrowIfNull(sender);
        ArgumentNullException.ThrowIfNull(rows);
        var tableRows = TableRows<TRow, TTable>.Of(rows);
        return sender is QuestSender own
            ? own.WriteAllAsync(tableRows, name, cancellationToken)
            : sender.WriteAllAsync(tableRows, name, cancellationToken);
    }

    /// <inheritdoc cref="WriteAllAsync{TRow, TTable}(IQuestSender, ReadOnlyMemory{TRow}, TTable, string, CancellationToken)"/>
    public static ValueTask WriteAllAsync<TRow, TTable>(
        this IQuestSender sender, IAsyncEnumerable<TRow> rows, TTable table, string name, CancellationToken cancellationToken = default)
        where TTable : struct, IQuestTable<TRow>
    {
        ArgumentNullException.ThrowIfNull(sender);
        ArgumentNullException.ThrowIfNull(rows);
        var tableRows = TableRows<TRow, TTable>.Of(rows, cancellationToken);
        return sender is QuestSender own
            ? own.WriteAllAsync(tableRows, name, cancellationToken)
            : sender.WriteAllAsync(tableRows, name, cancellationToken);
    }
}
