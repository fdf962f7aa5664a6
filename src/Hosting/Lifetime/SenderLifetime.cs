using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Questline.Extensions.Hosting.Configuration;

namespace Questline.Extensions.Hosting.Lifetime;

/// <summary>
/// Makes every sender before anything else starts, so that a wrong configuration ends the start, and closes them when everything else has stopped,
/// so that the last rows are among those that are sent.
/// </summary>
internal sealed class SenderLifetime(IServiceProvider services, IEnumerable<SenderSource> sources) : IHostedLifecycleService
{
    // What the application takes is made, and so nothing of Questline where that is something else. A scope, since that may be scoped.
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        foreach (string name in sources.Select(static source => source.Name).Distinct())
            _ = name.Length == 0 ? scope.ServiceProvider.GetService<IQuestSender>() : scope.ServiceProvider.GetKeyedService<IQuestSender>(name);

        // Only now: it has to be disposed before the senders.
        _ = services.GetRequiredService<SendersEnd>();
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => services.GetRequiredService<SendersEnd>().CloseAsync(cancellationToken);
}
