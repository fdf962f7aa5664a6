using Microsoft.Extensions.Logging;
using Questline.Configuration;
using Questline.Transport;

namespace Questline.Sending;

/// <summary>
/// Finds out what the server speaks, before the first row is encoded: once, however many writers ask for it, and again after a failure.
/// Safe for use by several threads.
/// </summary>
internal sealed class Negotiation(
    ServerRotation servers, SenderSettings settings, TimeProvider time, ILogger logger, Action<ServerCapabilities> begin) : IAsyncDisposable
{
    private readonly object _gate = new();
    private readonly CancellationTokenSource _stop = new();
    private volatile bool _isDone;
    private Task _running = Task.CompletedTask;
    private bool _isClosed;

    /// <summary>What the server speaks, or null as long as it is not known.</summary>
    public ServerCapabilities? Server => _isDone ? servers.Capabilities : null;

    /// <summary>Returns when the server is known. Concurrent callers wait for the same attempt.</summary>
    /// <param name="retries">Whether to go on trying for <c>retry_timeout</c>; without, each server is tried once.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <exception cref="QuestException">The server cannot be reached, trusted or understood, or takes no rows.</exception>
    public Task EnsureAsync(bool retries, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_isClosed, typeof(QuestSender));
            if (!_isDone && _running.IsCompleted)
                _running = Start(retries);
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

    private Task Start(bool retries)
    {
        Task attempt = Task.Run(() => RunAsync(retries));
        // All callers may have given up when it fails.
        attempt.ContinueWith(static failed => _ = failed.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        return attempt;
    }

    private async Task RunAsync(bool retries)
    {
        try
        {
            begin(await OpenAsync(retries).ConfigureAwait(false));
            _isDone = true;
        }
        catch (Exception) when (_stop.IsCancellationRequested)
        {
            throw new ObjectDisposedException(nameof(QuestSender), "The sender was disposed while it was connecting.");
        }
    }

    private async Task<ServerCapabilities> OpenAsync(bool retries)
    {
        SenderSettings limits = retries ? settings : settings with { RetryTimeout = TimeSpan.Zero };
        var budget = new RetryBudget(servers, limits, time, logger) { TriesEveryServer = true };
        return await budget.RunAsync(server => servers.OpenAsync(server, _stop.Token), _stop.Token).ConfigureAwait(false);
    }
}
