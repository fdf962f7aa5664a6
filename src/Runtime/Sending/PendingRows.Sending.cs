using System.Diagnostics;
using Questline.Diagnostics;

namespace Questline.Sending;

/// <summary>
/// The pump's side: a sealed batch is taken, its rows are acknowledged or rejected from the front on, and what is left when delivery gives up
/// is put back.
/// </summary>
internal sealed partial class PendingRows
{
    private TaskCompletionSource _work = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The next batch to send, in the order of the writes. Waits until there is one and delivery is not paused.</summary>
    public async ValueTask<RowBatch> TakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task work;
            lock (_gate)
            {
                if (!_isPaused && _sealed.Count > 0)
                    return Take(_sealed[0]);
                if (_work.Task.IsCompleted)
                    _work = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                work = _work.Task;
            }

            await work.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Keeps the next rows of a batch from being discarded, while they are on the wire or handed to somebody else.</summary>
    /// <returns>False where they were discarded before.</returns>
    public bool TryHold(RowBatch batch, int rows)
    {
        lock (_gate)
        {
            bool isThere = _taken.Contains(batch) && rows <= batch.PendingCount;
            batch.HeldCount = isThere ? rows : 0;
            return isThere;
        }
    }

    /// <summary>Nothing has become of the rows: they may be discarded again.</summary>
    public void LetGo(RowBatch batch)
    {
        lock (_gate)
            batch.HeldCount = 0;
    }

    /// <summary>The server has the next rows of the batch, which is held.</summary>
    public void Acknowledge(RowBatch batch, int rows)
    {
        lock (_gate)
        {
            if (!_taken.Contains(batch))
                return;
            _acknowledged += rows;
            RowMetrics.Acknowledged(rows);
            Finish(batch, rows);
        }
    }

    /// <summary>The server refuses the next rows of the batch, which is held.</summary>
    public void Reject(RowBatch batch, int rows)
    {
        lock (_gate)
        {
            if (!_taken.Contains(batch))
                return;
            _rejected += rows;
            RowMetrics.Rejected(rows);
            Finish(batch, rows);
        }
    }

    /// <summary>
    /// Delivery has given up: the rows stay pending, at their place in the order. Nothing more is sent until the next write, flush or tick of
    /// the timer.
    /// </summary>
    public void PutBack(RowBatch batch, Exception reason)
    {
        lock (_gate)
        {
            batch.HeldCount = 0;
            if (!_taken.Remove(batch))
                return;
            int place = _sealed.FindIndex(other => other.Sequence > batch.Sequence);
            _sealed.Insert(place < 0 ? _sealed.Count : place, batch);
            _isPaused = true;
            StartTimer();
            GiveBackTransactionsBehind(batch, reason);
            _flushes.Fail(from: batch.Sequence, reason);
            _writers.Fail(from: 0, reason);
        }
    }

    private RowBatch Take(RowBatch batch)
    {
        _sealed.Remove(batch);
        _taken.Add(batch);
        return batch;
    }

    private void Finish(RowBatch batch, int rows)
    {
        batch.Finish(rows);
        Debug.Assert(batch.PendingCount >= 0, "More rows ended than the batch has.");
        if (batch.PendingCount == 0)
            Remove(batch, _taken);
    }

    /// <summary>The end of a batch, whatever became of its rows: its memory comes back, and who waited for it goes on.</summary>
    private void Remove(RowBatch batch, List<RowBatch> from)
    {
        from.Remove(batch);
        batch.Release();
        _flushes.Complete(below: LowestOutstanding());
        _writers.Complete(below: long.MaxValue);
    }

    private long LowestOutstanding()
    {
        long lowest = _sealed.Count > 0 ? _sealed[0].Sequence : long.MaxValue;
        foreach (RowBatch batch in _taken)
            lowest = Math.Min(lowest, batch.Sequence);
        return lowest;
    }
}
