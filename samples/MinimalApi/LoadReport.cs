namespace MinimalApi;

/// <summary>What is printed after a load test.</summary>
internal static class LoadReport
{
    public static void Show(LoadResult result, TimeSpan elapsed)
    {
        int requests = result.Accepted + result.Refused;
        Console.WriteLine($"Requests          {requests:N0} in {elapsed.TotalSeconds:N1} s, {requests / elapsed.TotalSeconds:N0} a second");
        Console.WriteLine($"Answers           {result.Accepted:N0} accepted, {result.Refused:N0} refused");
        Console.WriteLine($"Latency           p50 {Milliseconds(result.LatencyAt(50))}, p90 {Milliseconds(result.LatencyAt(90))}, "
            + $"p99 {Milliseconds(result.LatencyAt(99))}, longest {Milliseconds(result.LongestLatency)}");
        Console.WriteLine($"In WriteAsync     {Milliseconds(result.LongestWrite)} at most");
    }

    private static string Milliseconds(TimeSpan time) => $"{time.TotalMilliseconds:N1} ms";
}
