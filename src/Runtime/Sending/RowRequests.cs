using System.Buffers;
using System.Net;
using Microsoft.Extensions.Logging;
using Questline.Configuration;
using Questline.Diagnostics;
using Questline.Transport;

namespace Questline.Sending;

/// <summary>Sends rows of a batch in one request, and repeats it while that is worth trying.</summary>
internal sealed class RowRequests(PendingRows rows, ServerRotation servers, SenderSettings settings, TimeProvider time, ILogger logger)
{
    private volatile QuestException? _lastFailure;

    /// <summary>Why the last request failed; null where it did not.</summary>
    public QuestException? LastFailure => _lastFailure;

    /// <summary>Sends the next rows of a batch and acknowledges them.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="repeatsServerErrors">Whether an HTTP 500 is worth another try.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What ended it, or null where the rows are acknowledged or were discarded.</returns>
    public async Task<QuestException?> TrySendAsync(RowBatch batch, int count, bool repeatsServerErrors, CancellationToken cancellationToken)
    {
        var budget = new RetryBudget(servers, settings, time, logger);
        while (true)
        {
            Server server = servers.Current;
            try
            {
                await SendAsync(server, batch, count, cancellationToken).ConfigureAwait(false);
                _lastFailure = null;
                return null;
            }
            catch (QuestException failure)
            {
                rows.LetGo(batch);
                _lastFailure = failure;
                batch.Transaction?.Note(failure);
                batch.ServerErrorCount += IsServerError(failure) ? 1 : 0;
                bool isFinal = batch.Transaction is { IsWithdrawn: true } || (!repeatsServerErrors && IsServerError(failure));
                if (isFinal || !await budget.TryAgainAsync(failure, server, cancellationToken).ConfigureAwait(false))
                    return failure;
            }
        }
    }

    /// <summary>Whether the server takes requests, for all that it answers an error to one with rows.</summary>
    public async Task<bool> OtherwiseAnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            await servers.Current.Transport.VerifyAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (QuestException)
        {
            return false;
        }
    }

    public static bool IsServerError(QuestException failure) => failure is QuestServerException { Status: HttpStatusCode.InternalServerError };

    private async Task SendAsync(Server server, RowBatch batch, int count, CancellationToken cancellationToken)
    {
        ServerCapabilities capabilities = await servers.OpenAsync(server, cancellationToken).ConfigureAwait(false);
        if (capabilities.Version < batch.Version)
            throw TooOld(capabilities.Version, batch.Version);
        if (!rows.TryHold(batch))
            return;

        await SendAsync(server, batch.Next(count), count, cancellationToken).ConfigureAwait(false);
        rows.Acknowledge(batch, count);
    }

    private async Task SendAsync(Server server, ReadOnlySequence<byte> content, int count, CancellationToken cancellationToken)
    {
        using var activity = new RequestActivity(count, content.Length, time);
        try
        {
            await server.SendAsync(content, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            activity.Fail(failure);
            throw;
        }
    }

    private static QuestConnectionException TooOld(ProtocolVersion server, ProtocolVersion rows) => new(
        $"The server speaks protocol version {(int)server}, and these rows were encoded in version {(int)rows} for another one: "
        + $"let that one come back, or set protocol_version={(int)server} for servers that fail over to each other.")
    {
        IsAboutServer = true,
    };
}
