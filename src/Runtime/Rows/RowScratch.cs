using System.Buffers;

namespace Questline.Rows;

/// <summary>Memory for one line, of one thread, used again for its next.</summary>
internal sealed class RowScratch : IBufferWriter<byte>
{
    private const int MaxIdleCapacity = 64 * 1024;

    [ThreadStatic]
    private static RowScratch? s_idle;

    private byte[] _bytes = [];
    private int _length;
    private long _maxLength;

    public ReadOnlySpan<byte> Line => _bytes.AsSpan(0, _length);

    /// <summary>Not used by anybody else before <see cref="GiveBack"/>, even where a member of the row writes another row.</summary>
    /// <param name="maxLength">The most bytes that a row may need.</param>
    public static RowScratch Take(long maxLength)
    {
        RowScratch scratch = s_idle ?? new RowScratch();
        s_idle = null;
        scratch._maxLength = maxLength;
        return scratch;
    }

    public void GiveBack()
    {
        _length = 0;
        if (_bytes.Length <= MaxIdleCapacity)
            s_idle = this;
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        long needed = (long)_length + sizeHint;
        if (needed > _maxLength)
            IlpRefusal.RowLargerThanBuffer(needed);
        if (needed > _bytes.Length)
            Array.Resize(ref _bytes, (int)Math.Min(Math.Max(needed, 2L * _bytes.Length), Array.MaxLength));
        return _bytes.AsSpan(_length);
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException("Rows are written to spans.");

    public void Advance(int count) => _length += count;
}
