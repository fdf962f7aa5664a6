using Microsoft.Extensions.Options;
using Questline;

namespace Worker;

/// <summary>Writes what the sensors report, each at its own pace. All share the one sender.</summary>
internal sealed partial class FleetIngestion(IQuestSender sender, IOptions<FleetOptions> options, TimeProvider time, ILogger<FleetIngestion> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        FleetOptions settings = options.Value;
        var interval = TimeSpan.FromMilliseconds(settings.Interval);
        LogStarted(settings.Sensors, settings.Interval);
        try
        {
            await Task.WhenAll(Enumerable.Range(1, settings.Sensors).Select(number => ReportAsync(new Sensor(number, interval), stoppingToken)));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            LogStopped(sender.Written);
        }
    }

    private async Task ReportAsync(Sensor sensor, CancellationToken cancellationToken)
    {
        while (true)
        {
            await Task.Delay(sensor.NextPause(), time, cancellationToken);
            Measurement measurement = sensor.Measure(time.GetUtcNow());
            try
            {
                await sender.WriteAsync(measurement, cancellationToken);
            }
            catch (QuestException exception) when (exception.IsTransient)
            {
                // The memory is full of rows that cannot leave. They stay, and so does the fleet; this measurement is not written.
                LogNotWritten(exception);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Information, "{Sensors} sensors report every {Interval} ms or so.")]
    private partial void LogStarted(int sensors, int interval);

    [LoggerMessage(2, LogLevel.Information, "No more reports. Rows written so far: {Rows}.")]
    private partial void LogStopped(long rows);

    [LoggerMessage(3, LogLevel.Warning, "A measurement is lost: the server has taken no rows for too long.")]
    private partial void LogNotWritten(Exception exception);
}
