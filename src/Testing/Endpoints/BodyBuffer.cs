namespace Questline.Testing.Endpoints;

/// <summary>Bytes that grow up to a bound, with room for one line end more.</summary>
internal sealed class BodyBuffer(int sizeHint, int maxSize)
{
    private const int RoomForLineEnd = 1;
    private const int MinSize = 4096;

    private byte[] _bytes = new byte[Math.Max(sizeHint, MinSize) + RoomForLineEnd];
    private int _count;
    private bool _isAtEnd;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _count);

    /// <summary>Reads until there are so many bytes, or to the end: a body that is there stays there when the client goes away.</summary>
    public async Task FillAsync(Stream source, int target, CancellationToken cancellationToken)
    {
        while (!_isAtEnd && _count < target)
        {
            if (_count == _bytes.Length)
                Array.Resize(ref _bytes, (int)Math.Min(_bytes.Length * 2L, (long)maxSize + RoomForLineEnd));
            int room = Math.Min(_bytes.Length, target) - _count;
            int read = await source.ReadAsync(_bytes.AsMemory(_count, room), cancellationToken).ConfigureAwait(false);
            _count += read;
            _isAtEnd = read == 0;
            if (_count > maxSize)
                throw new BodyTooLargeException(maxSize);
        }
    }

    /// <summary>Supplies the last line end where it is missing, as the real server does.</summary>
    public (byte[] Bytes, int Length) EndLine()
    {
        if (_count == 0 || _bytes[_count - 1] == '\n')
            return (_bytes, _count);
        if (_count == _bytes.Length)
            Array.Resize(ref _bytes, _count + RoomForLineEnd);
        _bytes[_count] = (byte)'\n';
        return (_bytes, _count + 1);
    }
}
