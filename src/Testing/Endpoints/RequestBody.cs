using System.Buffers.Binary;
using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace Questline.Testing.Endpoints;

/// <summary>The body of a request, read once, bounded, and in parts if asked for.</summary>
internal sealed class RequestBody(HttpRequest request, int maxSize)
{
    private const int All = int.MaxValue;

    private BodyBuffer? _buffer;

    /// <summary>How much was read so far, as it came over the wire.</summary>
    public ReadOnlyMemory<byte> Received => _buffer?.Written ?? default;

    public Task<ReadOnlyMemory<byte>> ReadAsync(CancellationToken cancellationToken) => ReadPartAsync(All, cancellationToken);

    public async Task<ReadOnlyMemory<byte>> ReadPartAsync(int byteCount, CancellationToken cancellationToken) =>
        (await ReceiveAsync(byteCount, cancellationToken).ConfigureAwait(false)).Written;

    /// <summary>The rows to parse: decompressed if the header says so, and ending with a line end.</summary>
    /// <exception cref="InvalidDataException">The compressed stream is broken.</exception>
    public async Task<(byte[] Bytes, int Length)> ReadRowsAsync(CancellationToken cancellationToken)
    {
        BodyBuffer rows = await ReceiveAsync(All, cancellationToken).ConfigureAwait(false);
        if (string.Equals(request.Headers.ContentEncoding, "gzip", StringComparison.OrdinalIgnoreCase))
            rows = await DecompressAsync(rows, cancellationToken).ConfigureAwait(false);
        return rows.EndLine();
    }

    private async Task<BodyBuffer> ReceiveAsync(int byteCount, CancellationToken cancellationToken)
    {
        if (request.ContentLength > maxSize)
            throw new BodyTooLargeException(maxSize);
        _buffer ??= new BodyBuffer((int)(request.ContentLength ?? 0), maxSize);
        await _buffer.FillAsync(request.Body, byteCount, cancellationToken).ConfigureAwait(false);
        return _buffer;
    }

    private async Task<BodyBuffer> DecompressAsync(BodyBuffer compressed, CancellationToken cancellationToken)
    {
        using var source = new MemoryStream(compressed.Written.ToArray());
        await using var gzip = new GZipStream(source, CompressionMode.Decompress);
        var rows = new BodyBuffer(compressed.Written.Length, maxSize);
        await rows.FillAsync(gzip, All, cancellationToken).ConfigureAwait(false);
        if (!EndsWithLength(compressed.Written.Span, rows.Written.Length))
            throw new InvalidDataException("The gzip stream is truncated.");
        return rows;
    }

    /// <summary>A gzip stream ends with the length of what it holds. Not every .NET notices that the end is missing.</summary>
    private static bool EndsWithLength(ReadOnlySpan<byte> gzip, int length) =>
        gzip.Length > sizeof(uint) && BinaryPrimitives.ReadUInt32LittleEndian(gzip[^sizeof(uint)..]) == (uint)length;
}
