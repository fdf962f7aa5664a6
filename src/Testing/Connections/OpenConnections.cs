using Microsoft.AspNetCore.Connections;

namespace Questline.Testing.Connections;

/// <summary>The connections of an endpoint that are open now, so that all can be reset at once.</summary>
internal sealed class OpenConnections
{
    private readonly object _gate = new();
    private readonly Dictionary<ConnectionContext, CancellationTokenSource> _open = [];
    private bool _refuses;

    /// <summary>Serves a connection to its end. The token is cancelled when the server resets it, and not when the client closes it.</summary>
    public async Task ServeAsync(ConnectionContext connection, Func<ConnectionContext, CancellationToken, Task> serve)
    {
        var aborted = new CancellationTokenSource();
        if (!TryAdd(connection, aborted))
        {
            connection.Abort();
            return;
        }

        try
        {
            await serve(connection, aborted.Token).ConfigureAwait(false);
        }
        finally
        {
            lock (_gate)
                _open.Remove(connection);
        }
    }

    /// <summary>Lets connections in, after <see cref="Refuse"/>.</summary>
    public void Accept()
    {
        lock (_gate)
            _refuses = false;
    }

    /// <summary>Resets all connections, also those that are just coming in.</summary>
    public void Refuse()
    {
        lock (_gate)
            _refuses = true;
        AbortAll();
    }

    /// <summary>Resets (TCP RST) all connections that are open.</summary>
    public void AbortAll()
    {
        KeyValuePair<ConnectionContext, CancellationTokenSource>[] open;
        lock (_gate)
            open = [.. _open];
        foreach ((ConnectionContext connection, CancellationTokenSource aborted) in open)
        {
            connection.Abort();
            aborted.Cancel();
        }
    }

    private bool TryAdd(ConnectionContext connection, CancellationTokenSource aborted)
    {
        lock (_gate)
        {
            if (!_refuses)
                _open.Add(connection, aborted);
            return !_refuses;
        }
    }
}
