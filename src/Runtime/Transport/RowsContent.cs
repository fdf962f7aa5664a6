using System.Buffers;
using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;

namespace Questline.Transport;

/// <summary>Rows as the body of a request, straight from the batch's memory.</summary>
internal class RowsContent : HttpContent
{
    private static readonly MediaTypeHeaderValue PlainText = new("text/plain", "utf-8");

    private readonly ReadOnlySequence<byte> _rows;

    public RowsContent(ReadOnlySequence<byte> rows)
    {
        _rows = rows;
        Headers.ContentType = PlainText;
    }

    /// <summary>There is a connection, and the body starts to go out.</summary>
    public event Action? Started;

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Started?.Invoke();
        foreach (ReadOnlyMemory<byte> segment in _rows)
            await stream.WriteAsync(segment, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = _rows.Length;
        return true;
    }
}

/// <summary>Rows compressed on the way, so of a length that is not known before.</summary>
internal sealed class GzipRowsContent : RowsContent
{
    public GzipRowsContent(ReadOnlySequence<byte> rows)
        : base(rows) => Headers.ContentEncoding.Add("gzip");

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        var gzip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true);
        await using (gzip.ConfigureAwait(false))
            await base.SerializeToStreamAsync(gzip, context, cancellationToken).ConfigureAwait(false);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
