namespace Questline.Testing.Tcp;

/// <summary>
/// The bytes of a connection that are not used up yet. Rows that were stored keep the array that they came in, so it is filled once and
/// never moved.
/// </summary>
internal sealed class StreamBuffer(Stream source, int maxPending)
{
    private const int ArraySize = 64 * 1024;

    private int _start;

    public byte[] Bytes { get; private set; } = new byte[ArraySize];

    /// <summary>Where the bytes that are not used up begin.</summary>
    public int Start => _start;

    /// <summary>Where they end.</summary>
    public int End { get; private set; }

    public ReadOnlySpan<byte> Pending => Bytes.AsSpan(_start, End - _start);

    public void Use(int count) => _start += count;

    /// <summary>Reads more; false at the end of the stream, or where more is pending than any row may take.</summary>
    public async ValueTask<bool> FillAsync(CancellationToken cancellationToken)
    {
        if (Pending.Length > maxPending)
            return false;
        if (End == Bytes.Length)
            MoveToNewArray();
        int read = await source.ReadAsync(Bytes.AsMemory(End), cancellationToken).ConfigureAwait(false);
        End += read;
        return read > 0;
    }

    private void MoveToNewArray()
    {
        long size = Math.Min(Pending.Length * 2L, maxPending + 1L);
        byte[] next = new byte[Math.Max(ArraySize, size)];
        Pending.CopyTo(next);
        (End, _start, Bytes) = (Pending.Length, 0, next);
    }
}
