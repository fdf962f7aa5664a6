using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Questline.Extensions.Hosting.Configuration;

namespace Questline.Extensions.Hosting.Lifetime;

/// <summary>
/// Makes every sender before anything else starts, so that a wrong configuration ends the start, and closes them when everything else has stopped,
/// so that the last rows are among those that are sent.
/// </summary>
internal sealed class SenderLifetime(IServiceProvider services, IEnumerable<SenderSource> sources, OpenSenders senders, ILoggerFactory loggers)
    : IHostedLifecycleService
{
    private readonly ILogger _logger = loggers.CreateLogger("Questline.Extensions.Hosting");

    // What the application takes is made, and so nothing of Questline where that is something else. A scope, since that may be scoped.
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        foreach (string name in sources.Select(static source => source.Name).Distinct())
            _ = name.Length == 0 ? scope.ServiceProvider.GetService<IQuestSender>() : scope.ServiceProvider.GetKeyedService<IQuestSender>(name);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // At once, so that one server that is down takes no time from the others.
    public Task StoppedAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(senders.All.Select(sender => CloseAsync(sender, cancellationToken)));

    private async Task CloseAsync(OpenSender open, CancellationToken cancellationToken)
    {
        try
        {
            await open.Sender.CloseAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // The host has nothing to do about it, and other services still have to end.
            _logger.ClosedWithFailure(open.Name.Length == 0 ? "The sender" : $"The sender with the key `{open.Name}`", exception.Message);
        }
    }
}
