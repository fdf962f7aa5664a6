using Questline.Sending;

namespace Questline;

/// <summary>Rows that arrive all or not at all.</summary>
public sealed partial class QuestSender
{
    /// <summary>
    /// Writes rows of one table as a transaction: they travel in a request of their own, of which the server stores all or nothing, behind the
    /// rows written before. Returns when the server has acknowledged them.
    /// </summary>
    /// <remarks>
    /// What fails for the moment is repeated for <c>retry_timeout</c>. After that, or when the server refuses a row, the whole transaction fails
    /// with its own exception and its rows are not pending: write it again to send it again. It must fit into <c>max_buf_size</c>. Over TCP
    /// there are no transactions.
    /// </remarks>
    /// <typeparam name="T">The row type.</typeparam>
    /// <param name="rows">The rows; none is no transaction.</param>
    /// <param name="cancellationToken">
    /// Gives up, as an <see cref="OperationCanceledException"/>. Rows that no request carries at that moment are never sent; otherwise the server
    /// may still store them, which <see cref="Acknowledged"/> counts.
    /// </param>
    /// <returns>The acknowledgement.</returns>
    /// <exception cref="QuestInvalidRowException">A row was refused: <see cref="QuestInvalidRowException.Row"/> is its position. None was written.</exception>
    /// <exception cref="QuestTransactionException">The server did not acknowledge the transaction.</exception>
    /// <exception cref="QuestException">The server cannot be reached. No row was written.</exception>
    /// <exception cref="InvalidOperationException">The sender uses TCP.</exception>
    /// <exception cref="ObjectDisposedException">The sender was disposed.</exception>
    public async Task WriteTransactionAsync<T>(ReadOnlyMemory<T> rows, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>
    {
        if (_settings.UsesTcp)
            throw new InvalidOperationException("TCP has no transactions, since the server acknowledges nothing there: use the scheme http or https.");

        cancellationToken.ThrowIfCancellationRequested();
        if (rows.IsEmpty)
            return;

        var outcome = new TransactionOutcome();
        RowBatch batch = await AddTransactionAsync(rows, outcome, cancellationToken).ConfigureAwait(false);
        try
        {
            await outcome.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            _rows.Withdraw(batch);
            throw;
        }
    }

    /// <inheritdoc cref="WriteTransactionAsync{T}(ReadOnlyMemory{T}, CancellationToken)"/>
    public Task WriteTransactionAsync<T>(IEnumerable<T> rows, CancellationToken cancellationToken = default)
        where T : IQuestRow<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        return WriteTransactionAsync((ReadOnlyMemory<T>)(rows as T[] ?? [.. rows]), cancellationToken);
    }

    private async Task<RowBatch> AddTransactionAsync<T>(ReadOnlyMemory<T> rows, TransactionOutcome outcome, CancellationToken cancellationToken)
        where T : IQuestRow<T>
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            long done = _rows.Done;
            if (TryAddTransaction(rows.Span, outcome) is { } batch)
                return batch;
            await BecomeAbleToWriteAsync(done, cancellationToken).ConfigureAwait(false);
        }
    }

    private RowBatch? TryAddTransaction<T>(ReadOnlySpan<T> rows, TransactionOutcome outcome)
        where T : IQuestRow<T>
    {
        if (_negotiation.Server is not { } server)
            return null;

        int position = 0;
        try
        {
            RequireNames(in rows[0], server);
            return server.Version switch
            {
                ProtocolVersion.Version1 => _rows.AddTransaction<T, IlpFormat1>(rows, ref position, outcome),
                ProtocolVersion.Version2 => _rows.AddTransaction<T, IlpFormat2>(rows, ref position, outcome),
                _ => _rows.AddTransaction<T, IlpFormat3>(rows, ref position, outcome),
            };
        }
        catch (QuestInvalidRowException refusal) when (refusal.Locate(T.TableOf(in rows[Math.Min(position, rows.Length - 1)]), position))
        {
            throw;
        }
    }
}
