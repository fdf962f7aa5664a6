using System.Diagnostics;
using System.Globalization;
using Questline;

namespace MinimalApi;

/// <summary>The endpoint that takes readings.</summary>
internal static class ReadingEndpoints
{
    public static void MapReadings(this IEndpointRouteBuilder endpoints) => endpoints.MapPost("/readings", AddAsync);

    /// <summary>
    /// 202: the reading is in the sender's memory and on its way. When that memory is full, <c>WriteAsync</c> waits for room, and with it
    /// whoever posts: Server-Timing says how long.
    /// </summary>
    private static async Task<IResult> AddAsync(Reading reading, IQuestSender sender, HttpResponse response, CancellationToken cancellationToken)
    {
        long start = Stopwatch.GetTimestamp();
        await sender.WriteAsync(reading, cancellationToken);
        TimeSpan waited = Stopwatch.GetElapsedTime(start);
        response.Headers["Server-Timing"] = string.Create(CultureInfo.InvariantCulture, $"write;dur={waited.TotalMilliseconds:F3}");
        return TypedResults.Accepted((string?)null);
    }
}
