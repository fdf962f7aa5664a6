namespace Questline.Sending;

/// <summary>The writers' side: rows go into the open batch, which is sealed when it is full.</summary>
internal sealed partial class PendingRows
{
    /// <summary>How many rows of a sequence are written before other threads get their turn.</summary>
    private const int MostRowsPerTurn = 128;

    /// <summary>Where segments are small, a turn must not set too much of one aside for the notes of where its rows end.</summary>
    private const int BytesPerRowOfTurn = 64;

    private readonly int _rowsPerTurn;

    /// <summary>Writes rows from a position on, until they are all written, there is no room, or it is the turn of other threads.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="position">The first row to write; moves with every row that is written, also where this throws.</param>
    /// <returns>False where there is no room: see <see cref="WaitForRoomAsync"/>.</returns>
    /// <exception cref="QuestInvalidRowException">The row at the position is refused.</exception>
    public bool Add<T, TFormat>(ReadOnlySpan<T> rows, ref int position)
        where T : IQuestRow<T>
        where TFormat : struct, IIlpFormat
    {
        lock (_gate)
        {
            BeginWriting();
            int end = Math.Min(rows.Length, position + _rowsPerTurn);
            while (position < end)
            {
                if (!FillOpenBatch<T, TFormat>(rows[..end], ref position))
                    return false;
            }

            return true;
        }
    }

    /// <summary>Returns when memory was given back, or throws what keeps the rows from leaving.</summary>
    /// <param name="done">What <see cref="Done"/> was before there was no room: if it is more now, there is some.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task WaitForRoomAsync(long done, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            ThrowIfClosed();
            SealAndResume();
            return HasOutstanding && Done == done
                ? _writers.AddAsync(sequence: 0, cancellationToken)
                : Task.CompletedTask;
        }
    }

    private void BeginWriting()
    {
        ThrowIfClosed();
        ThrowIfWriting();
        // What could not be delivered so far is tried anew, now that somebody uses the sender again.
        if (_isPaused)
            Resume();
    }

    private bool FillOpenBatch<T, TFormat>(ReadOnlySpan<T> rows, ref int position)
        where T : IQuestRow<T>
        where TFormat : struct, IIlpFormat
    {
        // A failover may have changed what the server speaks.
        if (_open is not null && _open.Version != TFormat.Version)
            SealAndResume();
        RowBatch batch = _open ??= new RowBatch(_pool, TFormat.Version);
        int before = batch.RowCount;
        try
        {
            return Fill<T, TFormat>(batch, rows, ref position);
        }
        finally
        {
            _written += batch.RowCount - before;
            if (before == 0 && batch.RowCount > 0)
                StartTimer();
            if (IsFull(batch, batch.ByteCount))
                SealAndResume();
        }
    }

    /// <summary>Writes rows into a batch until they end, it is full, or there is no room, which is false.</summary>
    private bool Fill<T, TFormat>(RowBatch batch, ReadOnlySpan<T> rows, ref int position)
        where T : IQuestRow<T>
        where TFormat : struct, IIlpFormat
    {
        var writer = new IlpWriter<TFormat>(batch);
        batch.Expect(rows.Length - position);
        _isWriting = true;
        try
        {
            while (position < rows.Length && !IsFull(batch, batch.ByteCount + writer.Written))
            {
                long before = batch.ByteCount + writer.Written;
                T.Write(ref writer, in rows[position]);
                if (batch.HasOverflowed)
                    return false;
                if (batch.ByteCount + writer.Written == before)
                    IlpRefusal.NoLine();
                batch.EndRow(writer.Written);
                position++;
            }

            return true;
        }
        finally
        {
            _isWriting = false;
            writer.Complete();
        }
    }

    private bool IsFull(RowBatch batch, long byteCount) =>
        batch.Transaction is null && (batch.RowCount >= _settings.AutoFlushRows || byteCount >= _settings.AutoFlushBytes);
}
