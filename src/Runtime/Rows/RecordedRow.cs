namespace Questline.Rows;

/// <summary>
/// A row between its table name and its <c>At</c>: version-neutral, since the first write finds out the version. Used again after its write.
/// This part decides who may use it.
/// </summary>
/// <remarks>
/// Each use has a number of its own, the lease. Whoever uses the row takes the lease off and puts it back; when the row is written, has failed or
/// is used by another thread it is not there. So a copy of a handle that was kept too long finds a wrong number and never touches another row.
/// </remarks>
internal sealed partial class RecordedRow
{
    private const long Taken = 0;

    private readonly RowSource _source;
    private long _lastLease = Taken;
    private long _lease = Taken;

    public RecordedRow(RowSource source, RunTimeTable table)
    {
        _source = source;
        _table = table;
    }

    /// <summary>Starts a row. Returns its lease.</summary>
    public long Begin(RunTimeTable table)
    {
        _table = table;
        Volatile.Write(ref _lease, ++_lastLease);
        return _lastLease;
    }

    /// <summary>Writes the row, which ends the lease.</summary>
    public ValueTask WriteAsync(long lease, RecordedTimestamp timestamp, CancellationToken cancellationToken)
    {
        Take(lease);
        _timestamp = timestamp;
        ValueTask write = _source.Write(this, cancellationToken);
        if (!write.IsCompletedSuccessfully)
            return FinishAsync(write);

        write.GetAwaiter().GetResult();
        _source.Return(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>A row whose write fails is not used again.</summary>
    private async ValueTask FinishAsync(ValueTask write)
    {
        await write.ConfigureAwait(false);
        _source.Return(this);
    }

    private void Take(long lease)
    {
        if (Interlocked.CompareExchange(ref _lease, Taken, lease) != lease)
        {
            throw new InvalidOperationException(
                "The row was already written or refused, or another thread is using it: "
                + "begin another row with Table, and use each on one thread at a time.");
        }
    }

    private void PutBack(long lease) => Volatile.Write(ref _lease, lease);
}
