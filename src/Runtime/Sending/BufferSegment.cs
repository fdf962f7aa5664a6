using System.Buffers;

namespace Questline.Sending;

/// <summary>A piece of memory that a batch fills, and a link of the sequence that goes on the wire.</summary>
internal sealed class BufferSegment(int capacity) : ReadOnlySequenceSegment<byte>
{
    private readonly byte[] _bytes = GC.AllocateUninitializedArray<byte>(capacity);

    public int Capacity => _bytes.Length;

    public int Length { get; private set; }

    public Span<byte> Free => _bytes.AsSpan(Length);

    public void Advance(int count) => Length += count;

    /// <summary>Fixes the content and appends the segment that follows.</summary>
    public void Link(BufferSegment? next)
    {
        Memory = _bytes.AsMemory(0, Length);
        Next = next;
        next?.RunningIndex = RunningIndex + Length;
    }

    public void Clear()
    {
        Length = 0;
        Memory = default;
        Next = null;
        RunningIndex = 0;
    }
}
