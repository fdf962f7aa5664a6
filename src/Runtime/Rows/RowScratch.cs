using System.Buffers;

namespace Questline.Rows;

/// <summary>
/// Rented memory for one line, which nobody else uses before <see cref="GiveBack"/>, even where a member of the row writes another row.
/// </summary>
internal sealed class RowScratch : IBufferWriter<byte>
{
    [ThreadStatic]
    private static RowScratch? s_idle;

    private byte[] _bytes = [];
    private int _length;
    private long _maxLength;

    public ReadOnlySpan<byte> Line => _bytes.AsSpan(0, _length);

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
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
        s_idle = this;
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        long needed = (long)_length + sizeHint;
        if (needed > _maxLength)
            IlpRefusal.RowLargerThanBuffer(needed);
        if (needed > _bytes.Length)
            Grow((int)needed);
        return _bytes.AsSpan(_length);
    }

    public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException("Rows are written to spans.");

    public void Advance(int count) => _length += count;

    private void Grow(int needed)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(needed);
        Line.CopyTo(larger);
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
