using Microsoft.Extensions.Options;

namespace Worker;

/// <summary>Stops the application, as Ctrl+C does, when its time is over.</summary>
internal sealed class TimeLimit(IHostApplicationLifetime lifetime, IOptions<FleetOptions> options, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Duration is not { } seconds)
            return;
        await Task.Delay(TimeSpan.FromSeconds(seconds), time, stoppingToken);
        lifetime.StopApplication();
    }
}
