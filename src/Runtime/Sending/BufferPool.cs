namespace Questline.Sending;

/// <summary>
/// All memory for rows of one sender: segments up to a limit, used again and again. The caller holds the sender's lock.
/// </summary>
internal sealed class BufferPool(int segmentSize, long maxSize)
{
    private readonly Stack<BufferSegment> _idle = new();
    private readonly Stack<List<BufferSegment>> _idleLists = new();
    private long _allocated;

    public long MaxSize => maxSize;

    /// <summary>Whether no segment is out.</summary>
    public bool IsUnused => _allocated == (long)_idle.Count * segmentSize;

    /// <summary>A segment with at least this much room, or null where the limit leaves none.</summary>
    public BufferSegment? TryRent(int minimumLength)
    {
        if (minimumLength <= segmentSize && _idle.TryPop(out BufferSegment? idle))
            return idle;

        int capacity = Math.Max(minimumLength, segmentSize);
        while (_allocated + capacity > maxSize && _idle.TryPop(out BufferSegment? dropped))
            _allocated -= dropped.Capacity;
        if (_allocated + capacity > maxSize)
            return null;

        _allocated += capacity;
        return new BufferSegment(capacity);
    }

    /// <summary>An empty list for the segments of a batch, grown already where it served before.</summary>
    public List<BufferSegment> RentList() => _idleLists.TryPop(out List<BufferSegment>? list) ? list : [];

    /// <summary>Takes a list back with all segments in it.</summary>
    public void Return(List<BufferSegment> segments)
    {
        segments.ForEach(Return);
        segments.Clear();
        _idleLists.Push(segments);
    }

    /// <summary>Takes a segment back. One made for an unusually large row is given up.</summary>
    public void Return(BufferSegment segment)
    {
        if (segment.Capacity == segmentSize)
        {
            segment.Clear();
            _idle.Push(segment);
        }
        else
        {
            _allocated -= segment.Capacity;
        }
    }
}
