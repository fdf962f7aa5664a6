using System.Collections.Concurrent;

namespace Questline.Tls.Tests;

/// <summary>The servers of one class of tests: each situation is started once, when the first test needs it.</summary>
public sealed class RunningServers : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Lazy<Task<SituationServer>>> _servers = new();

    internal Task<SituationServer> InAsync(Situation situation, QuestScheme scheme, TlsImplementation? implementation) =>
        _servers.GetOrAdd(situation.Name, _ => new(() => situation.StartAsync(scheme, implementation, CancellationToken.None))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers.Values.Where(server => server.Value.IsCompletedSuccessfully))
            await (await server.Value).DisposeAsync();
    }
}
