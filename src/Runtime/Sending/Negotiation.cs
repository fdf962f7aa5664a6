using Questline.Transport;

namespace Questline.Sending;

/// <summary>
/// Finds out what the server speaks, before the first row is encoded: once, however many writers ask for it, and again after a failure.
/// Safe for use by several threads.
/// </summary>
internal sealed class Negotiation(ITransport transport, Action<ServerCapabilities> begin) : IAsyncDisposable
{
    private readonly object _gate = new();
    private readonly CancellationTokenSource _stop = new();
    private volatile ServerCapabilities? _server;
    private Task _running = Task.CompletedTask;
    private bool _isClosed;

    /// <summary>What the server speaks, or null as long as it is not known.</summary>
    public ServerCapabilities? Server => _server;

    /// <summary>Returns when the server is known. Concurrent callers wait for the same attempt.</summary>
    /// <exception cref="QuestException">The server cannot be reached, trusted or understood, or takes no rows.</exception>
    public Task EnsureAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isClosed, typeof(QuestSender));
            if (_server is null && _running.IsCompleted)
                _running = Start();
            return _running.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Gives up an attempt that is under way: who waits for it gets an <see cref="ObjectDisposedException"/>.</summary>
    public async ValueTask DisposeAsync()
    {
        lock (_gate)
            _isClosed = true;
        await _stop.CancelAsync().ConfigureAwait(false);
        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _stop.Dispose();
    }

    private Task Start()
    {
        Task attempt = Task.Run(RunAsync);
        // All callers may have given up when it fails.
        attempt.ContinueWith(static failed => _ = failed.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return attempt;
    }

    private async Task RunAsync()
    {
        try
        {
            ServerCapabilities server = await transport.NegotiateAsync(_stop.Token).ConfigureAwait(false);
            begin(server);
            _server = server;
        }
        catch (Exception) when (_stop.IsCancellationRequested)
        {
            throw new ObjectDisposedException(nameof(QuestSender), "The sender was disposed while it was connecting.");
        }
    }
}
