namespace Questline.Sending;

/// <summary>The pump's side: batches are taken, and acknowledged or put back.</summary>
internal sealed partial class PendingRows
{
    private readonly List<RowBatch> _sealed = [];
    private readonly List<RowBatch> _inFlight = [];
    private readonly List<FlushWaiter> _flushes = [];
    private readonly SemaphoreSlim _work = new(0);
    private long _acknowledged;
    private bool _isPaused;

    public long Acknowledged => Volatile.Read(ref _acknowledged);

    private bool HasOutstanding => _sealed.Count + _inFlight.Count > 0;

    /// <summary>Sends what is there, without waiting for it to arrive.</summary>
    public void SendAll()
    {
        lock (_gate)
            SealAndResume();
    }

    /// <summary>Sends every row written so far, and returns when all of them are acknowledged.</summary>
    /// <exception cref="QuestException">A batch was not acknowledged; its rows stay pending.</exception>
    public Task FlushAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            SealAndResume();
            if (!HasOutstanding)
                return Task.CompletedTask;

            var flush = new FlushWaiter(_lastSequence);
            _flushes.Add(flush);
            return flush.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>The next batch to send, in the order of the writes. Waits until there is one and a failure before it is past.</summary>
    public async ValueTask<RowBatch> TakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await _work.WaitAsync(cancellationToken).ConfigureAwait(false);
            lock (_gate)
            {
                if (_isPaused || _sealed.Count == 0)
                    continue;

                RowBatch batch = _sealed[0];
                _sealed.RemoveAt(0);
                _inFlight.Add(batch);
                return batch;
            }
        }
    }

    /// <summary>The server has every row of the batch.</summary>
    public void Acknowledge(RowBatch batch)
    {
        lock (_gate)
        {
            _inFlight.Remove(batch);
            _acknowledged += batch.RowCount;
            batch.Release();
            long lowest = LowestOutstanding();
            CompleteFlushes(flush => flush.Sequence < lowest, static flush => flush.SetResult());
            CompleteWriters(static writer => writer.SetResult());
        }
    }

    /// <summary>
    /// The batch was not acknowledged: its rows stay pending, at their place in the order. Nothing more is sent until the next flush, full
    /// batch, full memory or tick of the timer.
    /// </summary>
    public void PutBack(RowBatch batch, Exception reason)
    {
        lock (_gate)
        {
            _inFlight.Remove(batch);
            int place = _sealed.FindIndex(other => other.Sequence > batch.Sequence);
            _sealed.Insert(place < 0 ? _sealed.Count : place, batch);
            _isPaused = true;
            CompleteFlushes(flush => flush.Sequence >= batch.Sequence, flush => flush.SetException(reason));
            CompleteWriters(writer => writer.SetException(reason));
            StartTimer();
        }
    }

    private void SealAndResume()
    {
        if (_open is { RowCount: > 0 })
        {
            _open.Seal();
            _sealed.Add(_open);
            _open = null;
        }

        _isPaused = false;
        if (_sealed.Count > 0)
            _work.Release(_sealed.Count);
    }

    private long LowestOutstanding()
    {
        long lowest = _sealed.Count > 0 ? _sealed[0].Sequence : long.MaxValue;
        foreach (RowBatch batch in _inFlight)
            lowest = Math.Min(lowest, batch.Sequence);
        return lowest;
    }

    private void CompleteFlushes(Predicate<FlushWaiter> isDue, Action<FlushWaiter> complete)
    {
        _flushes.FindAll(isDue).ForEach(complete);
        _flushes.RemoveAll(isDue);
    }

    private void CompleteWriters(Action<TaskCompletionSource> complete)
    {
        _waitingWriters.ForEach(complete);
        _waitingWriters.Clear();
    }
}
