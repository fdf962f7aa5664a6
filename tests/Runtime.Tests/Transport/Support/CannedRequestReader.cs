using System.Globalization;
using System.Text;

namespace Questline.Runtime.Tests.Transport;

/// <summary>Reads requests one after another: just enough HTTP for what the sender sends.</summary>
internal sealed class CannedRequestReader(BufferedStream stream)
{
    /// <summary>Null at the end of the connection.</summary>
    public async Task<CannedRequest?> ReadAsync(CancellationToken cancellationToken)
    {
        if (await ReadLineAsync(cancellationToken) is not { } line)
            return null;

        var headers = new List<string>();
        while (await ReadLineAsync(cancellationToken) is { Length: > 0 } header)
            headers.Add(header);

        var request = new CannedRequest(line, headers, []);
        return request with { Body = await ReadBodyAsync(request, cancellationToken) };
    }

    private async Task<byte[]> ReadBodyAsync(CannedRequest request, CancellationToken cancellationToken)
    {
        if (request.Header("Transfer-Encoding") != "chunked")
            return await ReadBytesAsync(int.Parse(request.Header("Content-Length") ?? "0", CultureInfo.InvariantCulture), cancellationToken);

        var body = new MemoryStream();
        int length;
        do
        {
            length = int.Parse(await ReadLineAsync(cancellationToken) ?? "", NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            body.Write(await ReadBytesAsync(length, cancellationToken));
            await ReadLineAsync(cancellationToken);
        }
        while (length > 0);

        return body.ToArray();
    }

    private async Task<byte[]> ReadBytesAsync(int count, CancellationToken cancellationToken)
    {
        var bytes = new byte[count];
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }

    private async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        var line = new StringBuilder();
        var next = new byte[1];
        while (await stream.ReadAsync(next, cancellationToken) == 1)
        {
            if (next[0] == '\n')
                return line.ToString().TrimEnd('\r');
            line.Append((char)next[0]);
        }

        return null;
    }
}
