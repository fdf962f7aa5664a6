namespace Questline.Tls;

/// <summary>A transport that shows a handshake's traffic to <see cref="ServerRecords"/>, and gets out of the way afterwards.</summary>
internal sealed class ObservedStream(Stream transport) : Stream
{
    private bool _observing = true;

    public ServerRecords Records { get; } = new();

    /// <summary>Whether the connection ended or broke during the handshake.</summary>
    public bool IsClosed { get; private set; }

    public override bool CanRead => true;

    public override bool CanWrite => true;

    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public void StopObserving() => _observing = false;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = transport.Read(buffer);
        Observe(buffer[..count], wanted: buffer.Length);
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _observing ? ReadObservedAsync(buffer, cancellationToken) : transport.ReadAsync(buffer, cancellationToken);

    public override void Write(byte[] buffer, int offset, int count) => transport.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => transport.Write(buffer);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
        _observing ? WriteObservedAsync(buffer, cancellationToken) : transport.WriteAsync(buffer, cancellationToken);

    public override void Flush() => transport.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => transport.FlushAsync(cancellationToken);

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            transport.Dispose();
        base.Dispose(disposing);
    }

    private async ValueTask<int> ReadObservedAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            var count = await transport.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
            Observe(buffer.Span[..count], wanted: buffer.Length);
            return count;
        }
        catch (IOException)
        {
            IsClosed = true;
            throw;
        }
    }

    private async ValueTask WriteObservedAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken)
    {
        try
        {
            await transport.WriteAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (IOException)
        {
            IsClosed = true;
            throw;
        }
    }

    private void Observe(ReadOnlySpan<byte> received, int wanted)
    {
        if (!_observing)
            return;

        IsClosed |= received.IsEmpty && wanted > 0;
        Records.Observe(received);
    }
}
