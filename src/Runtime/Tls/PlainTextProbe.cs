using System.Net.Sockets;

namespace Questline.Tls;

/// <summary>Asks in plain text a server that answered a TLS handshake with silence.</summary>
internal static class PlainTextProbe
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);
    private static readonly byte[] Request = "GET /ping HTTP/1.1\r\nHost: questline\r\nConnection: close\r\n\r\n"u8.ToArray();
    private static readonly byte[] Answer = "HTTP/"u8.ToArray();

    /// <summary>Whether an HTTP server answers on a second connection; false also where none can be made. Takes two seconds at most.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static async ValueTask<bool> IsHttpAsync(Func<CancellationToken, ValueTask<Stream>> connect, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Limit);
        try
        {
            var stream = await connect(limit.Token).ConfigureAwait(false);
            await using (stream.ConfigureAwait(false))
            {
                await stream.WriteAsync(Request, limit.Token).ConfigureAwait(false);
                var start = new byte[Answer.Length];
                await stream.ReadExactlyAsync(start, limit.Token).ConfigureAwait(false);
                return start.AsSpan().SequenceEqual(Answer);
            }
        }
        catch (Exception exception) when (IsNoAnswer(exception) && !cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    private static bool IsNoAnswer(Exception exception) =>
        exception is IOException or SocketException or OperationCanceledException or QuestException;
}
