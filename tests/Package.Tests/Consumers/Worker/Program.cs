using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Questline;

HostApplicationBuilder builder = Host.CreateApplicationBuilder();
builder.Services.AddQuestSender(Environment.GetEnvironmentVariable("QDB_CLIENT_CONF")!);
builder.Services.AddHostedService<Heartbeat>();
await builder.Build().RunAsync();

internal sealed class Heartbeat(IQuestSender sender, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await sender.WriteAsync(new Beat("worker", DateTime.UtcNow), stoppingToken);
        lifetime.StopApplication();
    }
}

[QuestTable("beats")]
internal readonly partial record struct Beat([QuestSymbol] string Source, [QuestTimestamp] DateTime At);
