using Questline.Configuration;

namespace Questline.Sending;

/// <summary>
/// Every row between its write and its end: the batch that is open, those that are sealed and those that a pump has taken. One lock guards all
/// and is never held across I/O. Safe for use by several threads.
/// </summary>
internal sealed partial class PendingRows : IDisposable
{
    private readonly object _gate = new();
    private readonly SenderSettings _settings;
    private readonly BufferPool _pool;
    private readonly ITimer _timer;
    private readonly WaitingCallers _writers;
    private readonly WaitingCallers _flushes;
    private readonly List<RowBatch> _sealed = [];
    private readonly List<RowBatch> _taken = [];
    private RowBatch? _open;
    private long _lastSequence;
    private long _written;
    private long _acknowledged;
    private long _rejected;
    private long _discarded;
    private bool _isWriting;
    private bool _isPaused;
    private bool _isClosed;

    public PendingRows(SenderSettings settings, TimeProvider timeProvider)
    {
        _settings = settings;
        _pool = new BufferPool(settings.InitialBufferSize, settings.MaxBufferSize);
        _rowsPerTurn = Math.Clamp(settings.InitialBufferSize / BytesPerRowOfTurn, 1, MostRowsPerTurn);
        _writers = new WaitingCallers(_gate);
        _flushes = new WaitingCallers(_gate);
        _timer = timeProvider.CreateTimer(
            static rows => ((PendingRows)rows!).SendAll(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public long Written => Volatile.Read(ref _written);

    public long Acknowledged => Volatile.Read(ref _acknowledged);

    public long Rejected => Volatile.Read(ref _rejected);

    public long Discarded => Volatile.Read(ref _discarded);

    public long Pending
    {
        get
        {
            lock (_gate)
                return _written - Done;
        }
    }

    /// <summary>The rows that are no longer pending, whatever became of them; grows whenever memory may have come back.</summary>
    public long Done => Volatile.Read(ref _acknowledged) + Volatile.Read(ref _rejected) + Volatile.Read(ref _discarded);

    private bool HasOutstanding => _sealed.Count + _taken.Count > 0;

    public void Dispose() => _timer.Dispose();

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
