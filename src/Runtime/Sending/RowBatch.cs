using System.Buffers;

namespace Questline.Sending;

/// <summary>
/// Rows that travel together: added to while open, then sealed, sent and acknowledged as one. All but the sealed content needs the sender's lock.
/// </summary>
internal sealed class RowBatch(BufferPool pool) : IBufferWriter<byte>
{
    private readonly List<BufferSegment> _segments = [];
    private byte[]? _overflow;

    /// <summary>The position among the sender's sealed batches, from 1: those of lower sequence hold the rows written before.</summary>
    public long Sequence { get; private set; }

    public int RowCount { get; private set; }

    public long ByteCount { get; private set; }

    /// <summary>The bytes of a sealed batch.</summary>
    public ReadOnlySequence<byte> Content { get; private set; }

    /// <summary>
    /// Whether the row just written found no room. It went where nobody reads it, and <see cref="Advance"/> forgets it: so a row can be
    /// written without asking first whether it fits.
    /// </summary>
    public bool HasOverflowed => _overflow is not null;

    public void CountRow() => RowCount++;

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        if (_segments.Count > 0 && _segments[^1].Free.Length >= sizeHint)
            return _segments[^1].Free;
        if (sizeHint > pool.MaxSize)
            IlpRefusal.RowLargerThanBuffer(sizeHint);
        if (pool.TryRent(sizeHint) is not { } segment)
            return _overflow = ArrayPool<byte>.Shared.Rent(sizeHint);

        _segments.Add(segment);
        return segment.Free;
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
        for (int i = 0; i < _segments.Count; i++)
            _segments[i].Link(i + 1 < _segments.Count ? _segments[i + 1] : null);
        Content = new ReadOnlySequence<byte>(_segments[0], 0, _segments[^1], _segments[^1].Length);
    }

    /// <summary>Gives the memory back.</summary>
    public void Release()
    {
        Content = default;
        _segments.ForEach(pool.Return);
        _segments.Clear();
    }
}
