using System.Buffers;

namespace Questline.Benchmarks;

/// <summary>A buffer that is filled again and again without being cleared: what the sender's batches are.</summary>
internal sealed class ReusableBuffer(int capacity) : IBufferWriter<byte>
{
    private readonly byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public void Clear() => Length = 0;

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => _bytes.AsMemory(Length);

    public Span<byte> GetSpan(int sizeHint = 0) => _bytes.AsSpan(Length);
}
