using Questline.Configuration;

namespace Questline.Sending;

/// <summary>
/// Every row between its write and its acknowledgement: the batch that is open, those that are sealed and those on the wire. This part is the
/// writers' side. One lock guards all and is never held across I/O. Safe for use by several threads.
/// </summary>
internal sealed partial class PendingRows : IDisposable
{
    /// <summary>How many rows of a sequence are written before other threads get their turn.</summary>
    private const int RowsPerTurn = 128;

    private readonly object _gate = new();
    private readonly SenderSettings _settings;
    private readonly BufferPool _pool;
    private readonly ITimer _timer;
    private readonly WaitingCallers _writers;
    private RowBatch? _open;
    private long _lastSequence;
    private long _written;
    private bool _isWriting;
    private bool _isClosed;

    public PendingRows(SenderSettings settings, TimeProvider timeProvider)
    {
        _settings = settings;
        _pool = new BufferPool(settings.InitialBufferSize, settings.MaxBufferSize);
        _writers = new WaitingCallers(_gate);
        _flushes = new WaitingCallers(_gate);
        _timer = timeProvider.CreateTimer(
            static rows => ((PendingRows)rows!).SendAll(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public long Written => Volatile.Read(ref _written);

    public long Pending
    {
        get
        {
            lock (_gate)
                return _written - _acknowledged;
        }
    }

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
            ThrowIfClosed();
            ThrowIfWriting();
            int end = Math.Min(rows.Length, position + RowsPerTurn);
            while (position < end)
            {
                if (!FillBatch<T, TFormat>(rows[..end], ref position))
                    return false;
            }

            return true;
        }
    }

    /// <summary>Returns when memory was given back, or throws what keeps the rows from leaving.</summary>
    /// <param name="acknowledged">What <see cref="Acknowledged"/> was before there was no room: if it is more now, there is some.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public Task WaitForRoomAsync(long acknowledged, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            ThrowIfClosed();
            SealAndResume();
            return HasOutstanding && _acknowledged == acknowledged
                ? _writers.AddAsync(sequence: 0, cancellationToken)
                : Task.CompletedTask;
        }
    }

    public void Dispose() => _timer.Dispose();

    private bool FillBatch<T, TFormat>(ReadOnlySpan<T> rows, ref int position)
        where T : IQuestRow<T>
        where TFormat : struct, IIlpFormat
    {
        RowBatch batch = _open ??= new RowBatch(_pool);
        bool wasEmpty = batch.RowCount == 0;
        bool isFull = false;
        var writer = new IlpWriter<TFormat>(batch);
        _isWriting = true;
        try
        {
            for (; position < rows.Length && !isFull; position++)
            {
                T.Write(ref writer, in rows[position]);
                if (batch.HasOverflowed)
                    return false;
                batch.CountRow();
                _written++;
                isFull = batch.RowCount >= _settings.AutoFlushRows || batch.ByteCount + writer.Written >= _settings.AutoFlushBytes;
            }
        }
        finally
        {
            _isWriting = false;
            writer.Complete();
            if (wasEmpty && batch.RowCount > 0)
                StartTimer();
        }

        if (isFull)
            SealAndResume();
        return true;
    }

    private void StartTimer()
    {
        if (_settings.AutoFlushInterval is { } interval)
            _timer.Change(interval, Timeout.InfiniteTimeSpan);
    }

    private void ThrowIfClosed() => ObjectDisposedException.ThrowIf(_isClosed, typeof(QuestSender));

    /// <summary>The members of a row may run code of the user's, which the lock lets through since it comes from its holder.</summary>
    private void ThrowIfWriting()
    {
        if (_isWriting)
            throw new InvalidOperationException("A member of a row uses the sender that is just writing this row: let it return its value and nothing else.");
    }
}
