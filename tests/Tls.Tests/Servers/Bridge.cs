namespace Questline.Tls.Tests;

/// <summary>Passes on what comes from one end to the other.</summary>
internal static class Bridge
{
    /// <summary>Both ways, until one of the ends has no more to say.</summary>
    public static async Task RunAsync(Stream one, Stream other, CancellationToken cancellationToken)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task[] ways = [CopyAsync(one, other, end.Token), CopyAsync(other, one, end.Token)];
        await Task.WhenAny(ways);
        await end.CancelAsync();
        await Task.WhenAll(ways);
    }

    /// <summary>One way, without a delay. Returns as well where an end has gone away.</summary>
    public static async Task CopyAsync(Stream from, Stream to, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReadAsync(buffer, cancellationToken) is var count and > 0)
            {
                await to.WriteAsync(buffer.AsMemory(0, count), cancellationToken);
                await to.FlushAsync(cancellationToken);
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // An end has gone away.
        }
    }
}
