using System.Net;
using Microsoft.Extensions.Logging;
using Questline.Configuration;
using Questline.Diagnostics;

namespace Questline.Sending;

/// <summary>
/// How long one thing is tried: from its first failure for <c>retry_timeout</c>, on every server in turn, with pauses between the rounds that
/// double up to <c>retry_max_backoff_millis</c>.
/// </summary>
internal sealed class RetryBudget(ServerRotation servers, SenderSettings settings, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(10);

    private readonly TimeSpan _total = settings.RetryTimeout;
    private TimeSpan _pause = FirstPause;
    private long? _firstFailure;
    private TimeSpan _asked;
    private int _failures;

    /// <summary>How long an HTTP 500 is tried again; null for as long as any other failure.</summary>
    public TimeSpan? ServerErrorTime { get; init; }

    /// <summary>Whether the other servers are tried even if there is no time for repetitions.</summary>
    public bool TriesEveryServer { get; init; }

    /// <summary>Does something on the server that is current, again and again while that is worth trying.</summary>
    /// <exception cref="QuestException">The last failure.</exception>
    public async Task<T> RunAsync<T>(Func<Server, ValueTask<T>> attempt, CancellationToken cancellationToken)
    {
        while (true)
        {
            Server server = servers.Current;
            try
            {
                return await attempt(server).ConfigureAwait(false);
            }
            catch (QuestException failure)
            {
                if (!await TryAgainAsync(failure, server, cancellationToken).ConfigureAwait(false))
                    throw;
            }
        }
    }

    /// <summary>Called when something has failed: returns when it is to be tried again, on the server that is current then.</summary>
    /// <returns>False where it is not to be tried again.</returns>
    public async ValueTask<bool> TryAgainAsync(QuestException failure, Server server, CancellationToken cancellationToken)
    {
        RetryAdvice advice = RetryRules.For(failure);
        if (advice == RetryAdvice.Never || (advice == RetryAdvice.Elsewhere && servers.Count == 1))
            return false;

        _firstFailure ??= time.GetTimestamp();
        _failures++;
        _asked = Max(_asked, (failure as QuestServerException)?.RetryAfter ?? TimeSpan.Zero);
        TimeSpan total = TotalFor(failure);
        // Not while rows are halved in search of a bad one: that goes on where it began.
        if (total > TimeSpan.Zero || _total == TimeSpan.Zero)
            servers.Leave(server);
        TimeSpan pause = _failures % servers.Count == 0 ? NextPause() : TimeSpan.Zero;
        if (!Allows(pause, total))
            return false;

        RequestMetrics.Retry(failure);
        logger.Retrying(failure, pause.TotalMilliseconds);
        await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
        return true;
    }

    /// <summary>A server that asks for time gets it, lest a single answer of its own convict a row.</summary>
    private TimeSpan TotalFor(QuestException failure)
    {
        if (ServerErrorTime is not { } limit || !IsServerError(failure))
            return _total;
        return limit > TimeSpan.Zero ? Min(limit + _asked, _total) : limit;
    }

    private bool Allows(TimeSpan pause, TimeSpan total) =>
        (total > TimeSpan.Zero && time.GetElapsedTime(_firstFailure!.Value) + pause <= total)
        || (TriesEveryServer && _failures < servers.Count);

    /// <summary>
    /// Up to a quarter more or less than planned, so that many senders do not come back at once; longer where a server of this round asks for it.
    /// </summary>
    private TimeSpan NextPause()
    {
        TimeSpan planned = Min(_pause * (0.75 + (Random.Shared.NextDouble() / 2)), settings.RetryMaxBackoff);
        TimeSpan pause = Max(planned, _asked);
        _pause = Min(_pause * 2, settings.RetryMaxBackoff);
        _asked = TimeSpan.Zero;
        return pause;
    }

    private static bool IsServerError(QuestException failure) => failure is QuestServerException { Status: HttpStatusCode.InternalServerError };

    private static TimeSpan Max(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
