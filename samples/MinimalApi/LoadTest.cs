using System.Diagnostics;
using Questline;
using Samples.Shared;

namespace MinimalApi;

/// <summary>Starts the application on a free port, posts readings to it over loopback, and checks that each became a row.</summary>
internal static class LoadTest
{
    // Little memory, so that a slow server shows in the answers soon.
    private const string LittleMemory = "max_buf_size=262144;";

    /// <summary>True if every request was accepted and every row has arrived.</summary>
    public static async Task<bool> RunAsync(LoadOptions options, CancellationToken cancellationToken)
    {
        await using Destination destination = await Destination.OpenAsync(cancellationToken: cancellationToken);
        Console.WriteLine(destination.Description);
        StandIn? standIn = destination.StandIn;
        standIn?.Delay = options.ServerDelay;

        await using WebApplication app = Api.Create(
            standIn is null ? destination.ConfString : destination.ConfString + LittleMemory, "http://127.0.0.1:0", LogLevel.Warning);
        await app.StartAsync(cancellationToken);

        // Connects, so that the first reading does not wait for it.
        IQuestSender sender = app.Services.GetRequiredService<IQuestSender>();
        await sender.CheckAsync(cancellationToken);

        using var clients = new LoadClients(new Uri(app.Urls.First()), options);
        long start = Stopwatch.GetTimestamp();
        LoadResult result = await clients.RunAsync(app.Lifetime.ApplicationStopping);
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);

        // Stopping flushes: from here on, what was accepted is acknowledged.
        await app.StopAsync(CancellationToken.None);
        LoadReport.Show(result, elapsed);
        Console.WriteLine(destination.AccountOf(sender));
        return result.Accepted == options.Requests && sender.Written == options.Requests && destination.HasTakenAllOf(sender);
    }
}
