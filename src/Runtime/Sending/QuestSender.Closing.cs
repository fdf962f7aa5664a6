using Questline.Sending;

namespace Questline;

/// <summary>The end of a sender. Whoever comes first hears what became of the rows; whoever comes later only waits.</summary>
public sealed partial class QuestSender
{
    private readonly object _gate = new();
    private Task? _closing;

    /// <summary>
    /// Flushes for at most <c>close_timeout</c> and closes. Rows that could not be delivered by then are counted in the log and are lost with
    /// the sender. Where the sender was closed or disposed before, this only waits for the end of that.
    /// </summary>
    /// <returns>The end.</returns>
    /// <exception cref="QuestRowRejectedException">The server rejected rows of which nothing has told so far. The sender is closed all the same.</exception>
    /// <exception cref="QuestException">Rows could not be delivered. The sender is closed all the same.</exception>
    public ValueTask DisposeAsync() => new(CloseOnce(WithinCloseTimeoutAsync, CancellationToken.None));

    /// <summary>
    /// Flushes until the token is cancelled, whatever <c>close_timeout</c> says, and closes. Rows that could not be delivered by then are counted in
    /// the log and are lost with the sender. Where the sender was closed or disposed before, this only waits for the end of that, until the token is
    /// cancelled.
    /// </summary>
    /// <param name="cancellationToken">
    /// Gives up the rows that are still pending, as an <see cref="OperationCanceledException"/> that says how many they are. The sender is closed all the
    /// same.
    /// </param>
    /// <returns>The end.</returns>
    /// <exception cref="QuestRowRejectedException">The server rejected rows of which nothing has told so far. The sender is closed all the same.</exception>
    /// <exception cref="QuestException">Rows could not be delivered within <c>retry_timeout</c>. The sender is closed all the same.</exception>
    public Task CloseAsync(CancellationToken cancellationToken = default) =>
        CloseOnce(flush => UntilCancelledAsync(flush, cancellationToken), cancellationToken);

    private Task CloseOnce(Func<Task, Task> wait, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_closing is { } closing)
                return WaitForEndAsync(closing, cancellationToken);

            return _closing = EndAsync(wait(_rows.CloseAsync()));
        }
    }

    private static async Task WaitForEndAsync(Task closing, CancellationToken cancellationToken)
    {
        await closing.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!closing.IsCompleted)
            throw new OperationCanceledException("The sender is still being closed by an earlier call, which goes on.", cancellationToken);
    }

    private void ThrowIfClosed()
    {
        lock (_gate)
            ObjectDisposedException.ThrowIf(_closing is not null, this);
    }

    private async Task EndAsync(Task flush)
    {
        try
        {
            await _negotiation.DisposeAsync().ConfigureAwait(false);
            await ReportRejectionsAfterAsync(flush).ConfigureAwait(false);
        }
        finally
        {
            await _pump.StopAsync().ConfigureAwait(false);
            if (Pending > 0)
                _logger.RowsLeftAtDispose(Pending);
            _pump.Dispose();
            _rows.Dispose();
            _servers.Dispose();
            _connector.Dispose();
        }
    }

    private async Task WithinCloseTimeoutAsync(Task flush)
    {
        try
        {
            await flush.WaitAsync(_settings.CloseTimeout, _timeProvider).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            QuestException? failure = _requests.LastFailure;
            throw new QuestConnectionException(
                $"{Pending} rows were not acknowledged within close_timeout and are lost; flush before disposing, or raise close_timeout.{Reason(failure)}", failure);
        }
    }

    private async Task UntilCancelledAsync(Task flush, CancellationToken cancellationToken)
    {
        try
        {
            await flush.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            QuestException? failure = _requests.LastFailure;
            throw new OperationCanceledException(
                $"{Pending} rows were not acknowledged before closing was cancelled and are lost; flush before closing, or give it more time.{Reason(failure)}",
                failure,
                cancellationToken);
        }
    }

    private static string Reason(QuestException? failure) => failure is null ? "" : $" The last request failed: {failure.Message}";
}
