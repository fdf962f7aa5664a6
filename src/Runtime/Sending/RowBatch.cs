using System.Buffers;

namespace Questline.Sending;

/// <summary>
/// Rows that travel together: added to while open, then sealed and sent, whole or piece by piece from its front. All but the sealed content
/// needs the sender's lock.
/// </summary>
internal sealed class RowBatch(BufferPool pool, ProtocolVersion version, TransactionOutcome? transaction = null) : IBufferWriter<byte>
{
    private List<BufferSegment> _segments = pool.RentList();
    private byte[]? _overflow;
    private int _expectedRows;

    /// <summary>The protocol version that its rows are encoded in.</summary>
    public ProtocolVersion Version => version;

    /// <summary>Who waits for the rows as a whole, or null where they are no transaction.</summary>
    public TransactionOutcome? Transaction => transaction;

    /// <summary>The position among the sender's sealed batches, from 1: those of lower sequence hold the rows written before.</summary>
    public long Sequence { get; private set; }

    public int RowCount { get; private set; }

    public long ByteCount { get; private set; }

    /// <summary>The rows at the front that are acknowledged or rejected.</summary>
    public int DoneCount { get; private set; }

    /// <summary>The rows that are not.</summary>
    public int PendingCount => RowCount - DoneCount;

    /// <summary>The rows at the front of the others that are on the wire or being rejected, so that they cannot be discarded.</summary>
    public int HeldCount { get; set; }

    /// <summary>How often the server answered an HTTP 500 since rows of it ended last: only what happens again may come from a row.</summary>
    public int ServerErrorCount { get; set; }

    /// <summary>
    /// Whether the row just written found no room. It went where nobody reads it, and <see cref="Advance"/> forgets it: so a row can be
    /// written without asking first whether it fits.
    /// </summary>
    public bool HasOverflowed => _overflow is not null;

    /// <summary>Says how many rows follow at most, before the next bytes are asked for.</summary>
    public void Expect(int rows) => _expectedRows = rows;

    /// <summary>Takes the row that ends so many bytes behind those that were advanced over.</summary>
    public void EndRow(int length)
    {
        _segments[^1].EndRow(length);
        RowCount++;
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        if (_segments.Count > 0 && _segments[^1].FreeFor(_expectedRows) is { } free && free.Length >= sizeHint)
            return free;

        long needed = sizeHint + ((long)_expectedRows * BufferSegment.NoteSize);
        if (needed > Math.Min(pool.MaxSize, Array.MaxLength))
            IlpRefusal.RowLargerThanBuffer(sizeHint);
        if (pool.TryRent((int)needed) is not { } segment)
            return _overflow = ArrayPool<byte>.Shared.Rent(sizeHint);

        _segments.Add(segment);
        return segment.FreeFor(_expectedRows);
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException("Rows are written to spans.");

    public void Advance(int count)
    {
        if (_overflow is not null)
        {
            ArrayPool<byte>.Shared.Return(_overflow);
            _overflow = null;
        }
        else if (count > 0)
        {
            _segments[^1].Advance(count);
            ByteCount += count;
        }
    }

    public void Seal(long sequence)
    {
        Sequence = sequence;
        int row = 0;
        for (int i = 0; i < _segments.Count; i++)
        {
            _segments[i].Link(row, i + 1 < _segments.Count ? _segments[i + 1] : null);
            row += _segments[i].RowCount;
        }
    }

    /// <summary>The bytes of the next rows of a sealed batch.</summary>
    public ReadOnlySequence<byte> Next(int rows)
    {
        BufferSegment first = SegmentOf(DoneCount);
        BufferSegment last = SegmentOf(DoneCount + rows - 1);
        return new ReadOnlySequence<byte>(
            first, first.StartOf(DoneCount - first.FirstRow), last, last.StartOf(DoneCount + rows - last.FirstRow));
    }

    /// <summary>The next rows are acknowledged, rejected or discarded.</summary>
    public void Finish(int rows)
    {
        DoneCount += rows;
        HeldCount = 0;
        ServerErrorCount = 0;
    }

    /// <summary>Forgets the rows behind those that are held.</summary>
    /// <returns>How many there were.</returns>
    public int CutBehindHeld()
    {
        int rows = PendingCount - HeldCount;
        RowCount -= rows;
        return rows;
    }

    /// <summary>Gives the memory back.</summary>
    public void Release()
    {
        pool.Return(_segments);
        _segments = [];
    }

    /// <summary>By bisection: a batch may have thousands of segments.</summary>
    private BufferSegment SegmentOf(int row)
    {
        int low = 0;
        int high = _segments.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = _segments[middle].FirstRow <= row ? (middle, high) : (low, middle - 1);
        }

        // A segment without rows, left by one that was refused, begins with the same row as the one behind it, and was passed over.
        return _segments[low];
    }
}
