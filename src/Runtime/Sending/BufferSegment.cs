using System.Buffers;
using System.Buffers.Binary;

namespace Questline.Sending;

/// <summary>
/// A piece of memory that a batch fills, and a link of the sequence that goes on the wire. Rows grow from its start; where each of them ends
/// is noted from its end backwards, so that the memory for both is one and the same.
/// </summary>
internal sealed class BufferSegment(int capacity) : ReadOnlySequenceSegment<byte>
{
    /// <summary>What noting the end of a row takes, in bytes.</summary>
    public const int NoteSize = sizeof(int);

    private readonly byte[] _bytes = GC.AllocateUninitializedArray<byte>(capacity);

    public int Capacity => _bytes.Length;

    public int Length { get; private set; }

    /// <summary>The rows that end here. None reaches into another segment.</summary>
    public int RowCount { get; private set; }

    /// <summary>The number of the first row among those of the batch; known once it is sealed.</summary>
    public int FirstRow { get; private set; }

    /// <summary>The room that is left for the bytes of so many rows more.</summary>
    public Span<byte> FreeFor(int rows) => _bytes.AsSpan(Length, Math.Max(0, Capacity - Length - ((RowCount + rows) * NoteSize)));

    public void Advance(int count) => Length += count;

    /// <summary>Notes where a row ends: so many bytes behind those that were advanced over.</summary>
    public void EndRow(int length) => BinaryPrimitives.WriteInt32LittleEndian(Note(RowCount++), Length + length);

    /// <summary>Where a row begins, counted from the start of the segment; for the number of its rows, where the last one ends.</summary>
    public int StartOf(int row) => row == 0 ? 0 : BinaryPrimitives.ReadInt32LittleEndian(Note(row - 1));

    /// <summary>Fixes the content and appends the segment that follows.</summary>
    public void Link(int firstRow, BufferSegment? next)
    {
        FirstRow = firstRow;
        Memory = _bytes.AsMemory(0, Length);
        Next = next;
        next?.RunningIndex = RunningIndex + Length;
    }

    public void Clear()
    {
        Length = 0;
        RowCount = 0;
        FirstRow = 0;
        Memory = default;
        Next = null;
        RunningIndex = 0;
    }

    private Span<byte> Note(int row) => _bytes.AsSpan(Capacity - ((row + 1) * NoteSize), NoteSize);
}
