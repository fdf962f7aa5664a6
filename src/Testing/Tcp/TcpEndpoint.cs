using Questline.Testing.Tcp;

namespace Questline.Testing;

/// <summary>
/// The port of a <see cref="QuestTestServer"/> for ILP over TCP, if <see cref="QuestTestServerOptions.Tcp"/> asks for it: its counters and
/// its faults. Safe to use from several threads.
/// </summary>
/// <remarks>
/// As QuestDB does, it acknowledges nothing, stores each row when its line feed has arrived, and closes the connection at the first bad
/// row, which is lost with all that follows it. It closes a connection as well at a row larger than
/// <see cref="QuestTestServerOptions.MaxBodySize"/>. Designated timestamps without a suffix are nanoseconds.
/// </remarks>
public sealed class TcpEndpoint
{
    private readonly TcpService _service;

    internal TcpEndpoint(TcpService service) => _service = service;

    /// <summary>
    /// How many connections were served so far, those that failed the challenge too. One that waits for
    /// <see cref="QuestTestServerOptions.TcpConnectionLimit"/> does not count yet.
    /// </summary>
    public int ConnectionCount => _service.ConnectionCount;

    /// <summary>How many rows came over TCP and were stored. <see cref="QuestTestServer.Clear"/> leaves it as it is.</summary>
    public long RowCount => _service.RowCount;

    /// <summary>
    /// After how many rows a connection is closed; what follows them is lost. It counts for each connection, open ones too.
    /// Default: null, never.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is 0 or negative.</exception>
    public int? CloseAfterRows
    {
        get => _service.CloseAfterRows is var rows and not TcpService.Never ? rows : null;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value ?? 1, nameof(value));
            _service.CloseAfterRows = value ?? TcpService.Never;
        }
    }

    /// <summary>
    /// Stops reading from all connections, present and future: no row is stored and no challenge is sent until <see cref="Resume"/>. Clients
    /// can still connect, and write until the buffers on the way are full, which are some megabytes.
    /// </summary>
    public void Pause() => _service.Gate.Pause();

    /// <summary>Reads on where <see cref="Pause"/> stopped.</summary>
    public void Resume() => _service.Gate.Resume();

    /// <summary>Resets (TCP RST) all connections that are open; new ones are served as before.</summary>
    public void AbortConnections() => _service.Connections.AbortAll();
}
