namespace Questline.Tls;

/// <summary>Follows what a server sends during a handshake, as far as it can be read without its keys.</summary>
internal sealed class ServerRecords
{
    private const byte AlertRecord = 0x15;
    private const byte HandshakeRecord = 0x16;
    private const byte MajorVersion = 3;
    private const byte ServerHello = 2;
    private const int HeaderLength = 5;
    private const int PlainAlertLength = 2;
    private const int ServerHelloVersionOffset = HeaderLength + 4;
    private const int ServerHelloVersionEnd = ServerHelloVersionOffset + 2;

    // The header of the current record and the bytes behind it that say something.
    private readonly byte[] _start = new byte[ServerHelloVersionEnd];
    private long _position;
    private bool _isFirst = true;

    /// <summary>Whether anything was received at all.</summary>
    public bool Any => _position > 0 || !_isFirst;

    /// <summary>Whether the first bytes cannot be the start of a TLS record.</summary>
    public bool IsPlainText { get; private set; }

    /// <summary>Whether those bytes look like an answer of an HTTP server.</summary>
    public bool IsHttp => IsPlainText && _start.AsSpan().StartsWith("HTTP/"u8);

    /// <summary>The description of an alert that the server sent unencrypted.</summary>
    public byte? Alert { get; private set; }

    /// <summary>The minor version that the server chose: 3 for TLS 1.2, and for TLS 1.3 too, which says otherwise elsewhere.</summary>
    public byte? MinorVersion { get; private set; }

    public void Observe(ReadOnlySpan<byte> received)
    {
        foreach (var value in received)
            Observe(value);
    }

    private void Observe(byte value)
    {
        if (_position < _start.Length)
            _start[_position] = value;
        _position++;

        IsPlainText |= _isFirst && !CouldBeTls;
        if (IsPlainText || _position < HeaderLength || _position < HeaderLength + BodyLength)
            return;

        ReadRecord();
        _position = 0;
        _isFirst = false;
    }

    private int BodyLength => (_start[3] << 8) | _start[4];

    private bool CouldBeTls => _start[0] is AlertRecord or HandshakeRecord && (_position < 2 || _start[1] == MajorVersion);

    private void ReadRecord()
    {
        if (_start[0] == AlertRecord && BodyLength == PlainAlertLength)
            Alert = _start[HeaderLength + 1];
        if (_isFirst && _start[0] == HandshakeRecord && _start[HeaderLength] == ServerHello && HeaderLength + BodyLength >= ServerHelloVersionEnd)
            MinorVersion = _start[ServerHelloVersionOffset + 1];
    }
}
