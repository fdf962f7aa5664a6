using System.IO.Pipelines;

namespace Questline.Testing.Connections;

/// <summary>Passes bytes on up to a limit, and drops those behind it unseen.</summary>
internal sealed class CutPipeWriter(PipeWriter inner) : PipeWriter
{
    private long _remaining = long.MaxValue;

    public override bool CanGetUnflushedBytes => inner.CanGetUnflushedBytes;

    public override long UnflushedBytes => inner.UnflushedBytes;

    /// <summary>Sets how many bytes more are passed on.</summary>
    public void CutAfter(int bytes) => _remaining = bytes;

    public override void Advance(int bytes)
    {
        int passed = (int)Math.Min(bytes, _remaining);
        inner.Advance(passed);
        _remaining -= passed;
    }

    public override Memory<byte> GetMemory(int sizeHint = 0) => inner.GetMemory(sizeHint);

    public override Span<byte> GetSpan(int sizeHint = 0) => inner.GetSpan(sizeHint);

    public override ValueTask<FlushResult> FlushAsync(CancellationToken cancellationToken = default) => inner.FlushAsync(cancellationToken);

    public override void CancelPendingFlush() => inner.CancelPendingFlush();

    public override void Complete(Exception? exception = null) => inner.Complete(exception);
}
