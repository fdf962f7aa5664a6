using Questline.Rows;

namespace Questline;

/// <summary>Rows and table names that are known only at run time.</summary>
public sealed partial class QuestSender
{
    private readonly RowSource _runTimeRows;

    /// <summary>
    /// Begins a row whose table and columns are known only at run time, for example
    /// <c>sender.Table("trades").Symbol("symbol", "BTC-USDT").Column("price", 37779.62).At(timestamp)</c>. It is written by <c>At</c> or
    /// <c>AtNow</c>, whole or not at all; a row that never gets there leaves no trace.
    /// </summary>
    /// <param name="name">
    /// The table name: 1 to 127 bytes of UTF-8, without any of <c>? , ' " \ / : ) ( + * % ~</c> or control characters, without a space or
    /// dot at either end and without two dots in a row.
    /// </param>
    /// <returns>The row.</returns>
    /// <exception cref="QuestInvalidRowException">QuestDB would refuse the name.</exception>
    public QuestRow Table(string name) => _runTimeRows.Begin(name);

    /// <summary>
    /// Writes a row to a table that is known only at run time, in place of that of its type: see
    /// <see cref="WriteAsync{T}(in T, CancellationToken)"/>.
    /// </summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <param name="row">The row. It may be changed or reused when the write has completed.</param>
    /// <param name="table">The table name: see <see cref="Table"/>.</param>
    /// <param name="cancellationToken">Gives up waiting, as an <see cref="OperationCanceledException"/>; the row is then not written.</param>
    /// <returns>Completes when the row was written, which does not yet mean acknowledged.</returns>
    /// <exception cref="QuestInvalidRowException">
    /// QuestDB would refuse the table name or the row, drop it or store it wrongly; or the type's hand-written <c>Write</c> does not begin its
    /// line with the name in its schema. The row was not written.
    /// </exception>
    /// <exception cref="QuestException">The server cannot be reached, or the buffer is full and its rows cannot leave. The row was not written.</exception>
    /// <exception cref="ObjectDisposedException">The sender was disposed.</exception>
    public ValueTask WriteAsync<T>(in T row, string table, CancellationToken cancellationToken = default)
        where T : IQuestRow<T> => WriteAsync(Rename(row, _runTimeRows.Table(table)), cancellationToken);

    /// <summary>
    /// Writes rows in their order to a table that is known only at run time: see <see cref="WriteAsync{T}(in T, string, CancellationToken)"/>.
    /// </summary>
    /// <typeparam name="T">The row type.</typeparam>
    /// <param name="rows">The rows.</param>
    /// <param name="table">The table name: see <see cref="Table"/>.</param>
    /// <param name="cancellationToken">Gives up waiting, as an <see cref="OperationCanceledException"/>; the rows before are written.</param>
    /// <returns>Completes when all rows were written.</returns>
    /// <exception cref="QuestInvalidRowException">
    /// The table name was refused, or a row: <see cref="QuestInvalidRowException.Row"/> is its position. The rows before it are written, those
    /// after it are not.
    /// </exception>
    /// <exception cref="QuestException">The server cannot be reached, or the buffer is full and its rows cannot leave.</exception>
    /// <exception cref="ObjectDisposedException">The sender was disposed.</exception>
    public async ValueTask WriteAllAsync<T>(ReadOnlyMemory<T> rows, string table, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>
    {
        RunTimeTable known = _runTimeRows.Table(table);
        for (int index = 0; index < rows.Length; index++)
            await WriteWhenPossibleAsync(Rename(rows.Span[index], known), index, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="WriteAllAsync{T}(ReadOnlyMemory{T}, string, CancellationToken)"/>
    public async ValueTask WriteAllAsync<T>(IEnumerable<T> rows, string table, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        RunTimeTable known = _runTimeRows.Table(table);
        long index = 0;
        foreach (T row in rows)
            await WriteWhenPossibleAsync(Rename(row, known), index++, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc cref="WriteAllAsync{T}(ReadOnlyMemory{T}, string, CancellationToken)"/>
    public async ValueTask WriteAllAsync<T>(IAsyncEnumerable<T> rows, string table, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        RunTimeTable known = _runTimeRows.Table(table);
        long index = 0;
        await foreach (T row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
            await WriteWhenPossibleAsync(Rename(row, known), index++, cancellationToken).ConfigureAwait(false);
    }

    private RenamedRow<T> Rename<T>(T row, RunTimeTable table)
        where T : IQuestRow<T> => new(row, table, _runTimeRows.MaxRowLength);
}
