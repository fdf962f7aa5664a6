namespace Questline.Sending;

/// <summary>Transactions: a batch of their own, filled beside the open one and sealed behind it.</summary>
internal sealed partial class PendingRows
{
    /// <summary>Writes all rows as one batch, behind everything written before, and sends it.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="position">The row that was written last, where this throws.</param>
    /// <param name="outcome">Learns what becomes of them.</param>
    /// <returns>The batch, or null where there is no room; nothing is written then.</returns>
    /// <exception cref="QuestInvalidRowException">The row at the position is refused; nothing is written.</exception>
    public RowBatch? AddTransaction<T, TFormat>(ReadOnlySpan<T> rows, ref int position, TransactionOutcome outcome)
        where T : IQuestRow<T>
        where TFormat : struct, IIlpFormat
    {
        RowBatch batch;
        lock (_gate)
            batch = new RowBatch(_pool, TFormat.Version, outcome);
        position = 0;
        while (position < rows.Length)
        {
            if (!TryFill<T, TFormat>(batch, rows, ref position))
                return null;
        }

        lock (_gate)
        {
            ThrowIfClosed();
            SealOpenBatch();
            Seal(batch);
            _written += batch.RowCount;
            Resume();
            return batch;
        }
    }

    /// <summary>Takes a transaction that is not on the wire out of the queue. One that is ends with its request.</summary>
    public void Withdraw(RowBatch batch)
    {
        lock (_gate)
        {
            if (batch.HeldCount > 0)
                batch.Transaction!.IsWithdrawn = true;
            else if (_sealed.Contains(batch) || _taken.Contains(batch))
                Discard(batch, new OperationCanceledException("The transaction was given up."));
        }
    }

    /// <summary>A transaction that was not acknowledged goes back to its caller.</summary>
    public void GiveBack(RowBatch batch, Exception reason)
    {
        lock (_gate)
        {
            if (_taken.Contains(batch))
                Discard(batch, reason);
        }
    }

    /// <summary>They may not overtake what cannot be delivered, and their callers do not wait for ever.</summary>
    private void GiveBackTransactionsBehind(RowBatch batch, Exception reason)
    {
        foreach (RowBatch waiting in _sealed.FindAll(other => other.Transaction is not null && other.Sequence > batch.Sequence))
        {
            Exception error = reason is QuestException cause
                ? QuestTransactionException.From(cause, waiting.RowCount, !waiting.Transaction!.MayBeStored)
                : reason;
            Discard(waiting, error);
        }
    }

    /// <summary>One turn. Gives the memory back where the rows do not all fit, or one is refused.</summary>
    private bool TryFill<T, TFormat>(RowBatch batch, ReadOnlySpan<T> rows, ref int position)
        where T : IQuestRow<T>
        where TFormat : struct, IIlpFormat
    {
        lock (_gate)
        {
            bool isFilled = false;
            try
            {
                BeginWriting();
                isFilled = Fill<T, TFormat>(batch, rows[..Math.Min(rows.Length, position + _rowsPerTurn)], ref position);
            }
            finally
            {
                if (!isFilled)
                    batch.Release();
            }

            // Had it all memory to itself, waiting for more would never end.
            if (!isFilled && _pool.IsUnused)
                IlpRefusal.TransactionLargerThanBuffer();
            return isFilled;
        }
    }
}
