namespace Questline.Sending;

/// <summary>From the sealed batch to its acknowledgement: batches are taken by the pump, and acknowledged or put back.</summary>
internal sealed partial class PendingRows
{
    private readonly List<RowBatch> _sealed = [];
    private readonly List<RowBatch> _inFlight = [];
    private readonly WaitingCallers _flushes;
    private TaskCompletionSource _work = new(TaskCreationOptions.RunContinuationsAsynchronously);
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
            ThrowIfClosed();
            return SendAllAsync(cancellationToken);
        }
    }

    /// <summary>Accepts no more rows, sends those that are there, and returns when all of them are acknowledged.</summary>
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

    /// <summary>Nothing will be sent any more: tells whoever still waits.</summary>
    public void Abandon()
    {
        lock (_gate)
        {
            var reason = new ObjectDisposedException(nameof(QuestSender), "The sender was disposed before the server had acknowledged these rows.");
            _flushes.Fail(from: 0, reason);
            _writers.Fail(from: 0, reason);
        }
    }

    /// <summary>The next batch to send, in the order of the writes. Waits until there is one and a failure before it is past.</summary>
    public async ValueTask<RowBatch> TakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task work;
            lock (_gate)
            {
                if (!_isPaused && _sealed.Count > 0)
                    return MoveOntoTheWire(_sealed[0]);
                if (_work.Task.IsCompleted)
                    _work = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                work = _work.Task;
            }

            await work.WaitAsync(cancellationToken).ConfigureAwait(false);
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
            _flushes.Complete(below: LowestOutstanding());
            _writers.Complete(below: long.MaxValue);
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
            StartTimer();
            _flushes.Fail(from: batch.Sequence, reason);
            _writers.Fail(from: 0, reason);
        }
    }

    private Task SendAllAsync(CancellationToken cancellationToken)
    {
        SealAndResume();
        return HasOutstanding ? _flushes.AddAsync(_lastSequence, cancellationToken) : Task.CompletedTask;
    }

    private void SealAndResume()
    {
        ThrowIfWriting();
        if (_open is { RowCount: > 0 } full)
        {
            full.Seal(++_lastSequence);
            _sealed.Add(full);
        }
        else
        {
            // A row that was refused leaves its memory behind.
            _open?.Release();
        }

        _open = null;
        _isPaused = false;
        if (_sealed.Count > 0)
            _work.TrySetResult();
    }

    private RowBatch MoveOntoTheWire(RowBatch batch)
    {
        _sealed.Remove(batch);
        _inFlight.Add(batch);
        return batch;
    }

    private long LowestOutstanding()
    {
        long lowest = _sealed.Count > 0 ? _sealed[0].Sequence : long.MaxValue;
        foreach (RowBatch batch in _inFlight)
            lowest = Math.Min(lowest, batch.Sequence);
        return lowest;
    }
}
