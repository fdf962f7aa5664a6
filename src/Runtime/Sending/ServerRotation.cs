using Questline.Transport;

namespace Questline.Sending;

/// <summary>The servers of <c>addr</c>: one is used until it fails, then the next one in turn. Safe for use by several threads.</summary>
internal sealed class ServerRotation(IReadOnlyList<ITransport> transports) : IDisposable
{
    private readonly Server[] _servers = [.. transports.Select(static transport => new Server(transport))];
    private volatile ServerCapabilities? _capabilities;
    private int _current;

    public int Count => _servers.Length;

    public Server Current => _servers[Volatile.Read(ref _current)];

    /// <summary>What the server spoke that was reached last, or null before the first one was: rows are encoded for it.</summary>
    public ServerCapabilities? Capabilities => _capabilities;

    /// <summary>Finds out what a server speaks, unless that is known.</summary>
    /// <exception cref="QuestException">The server cannot be reached, trusted or understood, or takes no rows.</exception>
    public async ValueTask<ServerCapabilities> OpenAsync(Server server, CancellationToken cancellationToken)
    {
        ServerCapabilities capabilities = await server.OpenAsync(cancellationToken).ConfigureAwait(false);
        // Where nothing is known yet, also those of a server that was left meanwhile: rows need some version.
        if (server == Current || _capabilities is null)
            _capabilities = capabilities;
        return capabilities;
    }

    /// <summary>Moves on from a server that failed, unless somebody else has done so.</summary>
    public void Leave(Server server)
    {
        int index = Array.IndexOf(_servers, server);
        Interlocked.CompareExchange(ref _current, (index + 1) % _servers.Length, index);
    }

    /// <summary>Makes a server current that others may have left.</summary>
    public void ReturnTo(Server server) => Volatile.Write(ref _current, Array.IndexOf(_servers, server));

    public void Dispose()
    {
        foreach (Server server in _servers)
            server.Dispose();
    }
}
