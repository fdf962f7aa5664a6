using System.Buffers;
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
    /// <param name="serverErrorTime">How long an HTTP 500 is worth another try; null for as long as any other failure.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>
    /// What ended it, or null where the rows are acknowledged or were discarded. An HTTP 500 on the way there, where the others may pass by
    /// themselves: it says more about the rows than a server that happened to be asked last.
    /// </returns>
    public async Task<RequestFailure?> TrySendAsync(RowBatch batch, int count, TimeSpan? serverErrorTime, CancellationToken cancellationToken)
    {
        var budget = new RetryBudget(servers, settings, time, logger) { ServerErrorTime = serverErrorTime };
        RequestFailure? serverError = null;
        while (true)
        {
            RequestFailure? failure = await AttemptAsync(servers.Current, batch, count, cancellationToken).ConfigureAwait(false);
            _lastFailure = failure?.Reason;
            if (failure is null)
                return null;

            batch.Transaction?.Note(failure);
            serverError = LastServerError(serverError, failure);
            batch.ServerErrorCount += failure.IsServerError ? 1 : 0;
            bool isWithdrawn = batch.Transaction is { IsWithdrawn: true };
            if (isWithdrawn || !await budget.TryAgainAsync(failure.Reason, failure.Server, cancellationToken).ConfigureAwait(false))
                return RetryRules.For(failure.Reason) == RetryAdvice.Never ? failure : serverError ?? failure;
        }
    }

    /// <summary>Whether a server takes requests, for all that it answers an error to one with rows.</summary>
    public static async Task<bool> OtherwiseAnswersAsync(Server server, CancellationToken cancellationToken)
    {
        try
        {
            await server.Transport.VerifyAsync(cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (QuestException)
        {
            return false;
        }
    }

    /// <summary>Goes on with the server that a row was tried on: another one would say something else.</summary>
    public void ReturnTo(Server server) => servers.ReturnTo(server);

    /// <summary>What a server says later takes the place of its HTTP 500; what another one says does not.</summary>
    private static RequestFailure? LastServerError(RequestFailure? before, RequestFailure failure)
    {
        if (failure.IsServerError)
            return failure;
        return failure.Server == before?.Server ? null : before;
    }

    private async Task<RequestFailure?> AttemptAsync(Server server, RowBatch batch, int count, CancellationToken cancellationToken)
    {
        bool carriesRows = false;
        try
        {
            ServerCapabilities capabilities = await servers.OpenAsync(server, cancellationToken).ConfigureAwait(false);
            if (capabilities.Version < batch.Version)
                throw TooOld(capabilities.Version, batch.Version);
            if (!rows.TryHold(batch, count))
                return null;

            carriesRows = true;
            await SendAsync(server, batch.Next(count), count, cancellationToken).ConfigureAwait(false);
            rows.Acknowledge(batch, count);
            return null;
        }
        catch (QuestException reason)
        {
            rows.LetGo(batch);
            return new RequestFailure(reason, server, carriesRows);
        }
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
