namespace Questline.Transport;

/// <summary>Reads the body of an answer up to a limit: a server that means ill must not fill our memory.</summary>
internal static class BoundedBody
{
    /// <returns>The body, cut off at the limit.</returns>
    public static async Task<byte[]> ReadAsync(HttpResponseMessage response, int maxLength, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            var chunk = new byte[4096];
            int read;
            while (body.Length < maxLength && (read = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
                body.Write(chunk, 0, (int)Math.Min(read, maxLength - body.Length));
        }

        return body.ToArray();
    }
}
