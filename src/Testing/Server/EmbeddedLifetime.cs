using Microsoft.Extensions.Hosting;

namespace Questline.Testing.Server;

/// <summary>Keeps the host from taking Ctrl+C away from the process that it runs in.</summary>
internal sealed class EmbeddedLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
