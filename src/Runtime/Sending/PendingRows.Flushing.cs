using Questline.Diagnostics;

namespace Questline.Sending;

/// <summary>Flushing, closing and discarding: what callers ask of all rows written so far.</summary>
internal sealed partial class PendingRows
{
    /// <summary>Sends what is there, without waiting for it to arrive.</summary>
    public void SendAll()
    {
        lock (_gate)
            SealAndResume();
    }

    /// <summary>Sends every row written so far, and returns when none of them is pending any more.</summary>
    /// <exception cref="QuestException">A batch was not acknowledged; its rows stay pending.</exception>
    public Task FlushAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            ThrowIfClosed();
            return SendAllAsync(cancellationToken);
        }
    }

    /// <summary>Accepts no more rows, sends those that are there, and returns when none of them is pending any more.</summary>
    /// <exception cref="QuestException">A batch was not acknowledged; its rows stay pending.</exception>
    public Task CloseAsync()
    {
        lock (_gate)
        {
            Task sent = SendAllAsync(CancellationToken.None);
            _isClosed = true;
            return sent;
        }
    }

    /// <summary>Nothing will be sent any more: tells whoever still waits. What is pending stays so in the counters.</summary>
    public void Abandon()
    {
        lock (_gate)
        {
            var reason = new ObjectDisposedException(nameof(QuestSender), "The sender was disposed before the server had acknowledged these rows.");
            RowBatch[] lost = [.. _sealed, .. _taken];
            _sealed.Clear();
            _taken.Clear();
            foreach (RowBatch batch in lost)
                batch.Transaction?.Fail(reason);
            RowMetrics.Lost(lost.Sum(static batch => (long)batch.PendingCount));
            _flushes.Fail(from: 0, reason);
            _writers.Fail(from: 0, reason);
        }
    }

    /// <summary>Drops every row that no request is carrying at this moment.</summary>
    /// <returns>The number of rows dropped.</returns>
    public long Discard()
    {
        lock (_gate)
        {
            ThrowIfWriting();
            SealOpenBatch();
            RowBatch[] all = [.. _taken, .. _sealed];
            return all.Sum(batch => (long)DiscardBehindHeld(batch));
        }
    }

    private int DiscardBehindHeld(RowBatch batch)
    {
        if (batch.PendingCount == batch.HeldCount)
            return 0;

        var reason = new OperationCanceledException("The rows were dropped with DiscardPending.");
        _flushes.Fail(from: batch.Sequence, reason);
        return batch.HeldCount == 0 ? Discard(batch, reason) : CountDiscarded(batch.CutBehindHeld());
    }

    private int Discard(RowBatch batch, Exception reason)
    {
        int rows = CountDiscarded(batch.PendingCount);
        batch.Finish(rows);
        batch.Transaction?.Fail(reason);
        Remove(batch, _sealed.Contains(batch) ? _sealed : _taken);
        return rows;
    }

    private int CountDiscarded(int rows)
    {
        _discarded += rows;
        RowMetrics.Discarded(rows);
        return rows;
    }

    private Task SendAllAsync(CancellationToken cancellationToken)
    {
        SealAndResume();
        return HasOutstanding ? _flushes.AddAsync(_lastSequence, cancellationToken) : Task.CompletedTask;
    }

    private void SealAndResume()
    {
        SealOpenBatch();
        Resume();
    }

    private void SealOpenBatch()
    {
        ThrowIfWriting();
        if (_open is { RowCount: > 0 } batch)
            Seal(batch);
        else
            // A row that was refused leaves its memory behind.
            _open?.Release();
        _open = null;
    }

    private void Seal(RowBatch batch)
    {
        batch.Seal(++_lastSequence);
        RowMetrics.Written(batch.RowCount);
        _sealed.Add(batch);
    }

    private void Resume()
    {
        _isPaused = false;
        if (_sealed.Count > 0)
            _work.TrySetResult();
    }
}
