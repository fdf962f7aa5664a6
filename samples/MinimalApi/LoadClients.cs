using System.Diagnostics;
using System.Globalization;

namespace MinimalApi;

/// <summary>Clients that post readings, each over a connection of its own and one after the other.</summary>
internal sealed class LoadClients(Uri address, LoadOptions options) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { MaxConnectionsPerServer = options.Connections }) { BaseAddress = address };
    private int _posted;

    public async Task<LoadResult> RunAsync(CancellationToken cancellationToken)
    {
        LoadResult[] results = await Task.WhenAll(Enumerable.Range(0, options.Connections).Select(client => PostAsync(client, cancellationToken)));
        return results.Aggregate(new LoadResult(), static (sum, result) => sum.Add(result));
    }

    public void Dispose() => _http.Dispose();

    private async Task<LoadResult> PostAsync(int client, CancellationToken cancellationToken)
    {
        var result = new LoadResult();
        while (Interlocked.Increment(ref _posted) <= options.Requests)
        {
            var reading = new Reading($"device-{client}", 20 + Random.Shared.NextDouble(), DateTimeOffset.UtcNow);
            long start = Stopwatch.GetTimestamp();
            using HttpResponseMessage response = await _http.PostAsJsonAsync("readings", reading, ApiJson.Default.Reading, cancellationToken);
            result.Add(response.StatusCode, Stopwatch.GetElapsedTime(start), WriteTimeIn(response));
        }

        return result;
    }

    private static TimeSpan WriteTimeIn(HttpResponseMessage response)
    {
        const string Prefix = "write;dur=";
        return response.Headers.TryGetValues("Server-Timing", out IEnumerable<string>? values)
            ? TimeSpan.FromMilliseconds(double.Parse(values.First().AsSpan(Prefix.Length), CultureInfo.InvariantCulture))
            : TimeSpan.Zero;
    }
}
