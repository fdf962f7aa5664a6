using Microsoft.AspNetCore.Connections;
using Questline.Testing.Connections;
using Questline.Testing.Tables;

namespace Questline.Testing.Tcp;

/// <summary>Serves connections over TCP, across restarts of the server.</summary>
internal sealed class TcpService(QuestTestServerOptions options, TableSet tables) : IDisposable
{
    /// <summary>More rows than any connection brings.</summary>
    public const int Never = int.MaxValue;

    private readonly SemaphoreSlim _slots = new(options.TcpConnectionLimit);
    private volatile int _closeAfterRows = Never;
    private int _connectionCount;

    public OpenConnections Connections { get; } = new();

    public PauseGate Gate { get; } = new();

    public int ConnectionCount => Volatile.Read(ref _connectionCount);

    public long RowCount => tables.StreamedRowCount;

    /// <summary>The number of rows after which a connection is closed.</summary>
    public int CloseAfterRows
    {
        get => _closeAfterRows;
        set => _closeAfterRows = value;
    }

    /// <summary>Serves a connection; returning closes it. As at QuestDB, one over the limit can connect, and is served when another closes.</summary>
    public async Task ServeAsync(ConnectionContext connection, CancellationToken aborted)
    {
        try
        {
            await _slots.WaitAsync(aborted).ConfigureAwait(false);
            try
            {
                Interlocked.Increment(ref _connectionCount);
                await new TcpSession(this, options, tables, connection.Transport, aborted).RunAsync().ConfigureAwait(false);
            }
            finally
            {
                _slots.Release();
            }
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The client went away or was idle for too long, or the test reset the connection: there is nobody to tell.
        }
    }

    public void Dispose() => _slots.Dispose();
}
