namespace Questline.Sending;

/// <summary>Delivers one batch, and sets aside the rows that the server refuses so that all others arrive.</summary>
/// <remarks>
/// QuestDB refuses a request as a whole and names the first bad row. Those before it are known good and go out next, the bad one is rejected,
/// and the rest follows in smaller requests. An HTTP 500 that lasts, while the server otherwise answers, comes from a row as well: requests
/// are halved until one row is left that causes it, and goes on to. Any other failure rejects nothing.
/// </remarks>
internal sealed class BatchDelivery(RowBatch batch, RowRequests requests, PendingRows rows, RejectedRows rejected)
{
    /// <summary>How long one row must cause HTTP 500 while the server takes others of its batch.</summary>
    private static readonly TimeSpan SuspicionTime = TimeSpan.FromSeconds(1);

    private readonly RequestSize _size = new();
    private BadRow? _bad;
    private bool _hasServerErrors;
    private bool _takesOthers;

    /// <summary>Returns when no row of the batch is pending any more.</summary>
    /// <exception cref="QuestException">Delivery has given up; the rows that are left stay pending.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (batch.PendingCount > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_bad is { GoodRowsBefore: 0 })
                Reject(_bad.Refusal);
            else
                await SendAsync(_bad?.GoodRowsBefore ?? _size.Of(batch.PendingCount), cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task SendAsync(int count, CancellationToken cancellationToken)
    {
        RequestFailure? failure = await requests.TrySendAsync(batch, count, ServerErrorTime(count), cancellationToken).ConfigureAwait(false);
        if (failure is not null)
            await LearnAsync(failure, count, cancellationToken).ConfigureAwait(false);
        else
            Proceed();
    }

    /// <summary>
    /// While rows are searched for one that causes HTTP 500, several at once need no second try: they are halved. A single one gets time to
    /// prove innocent, and all the time there is where the server takes no other either: that looks like trouble of the server's own.
    /// </summary>
    private TimeSpan? ServerErrorTime(int count)
    {
        if (!_hasServerErrors)
            return null;
        if (count > 1)
            return TimeSpan.Zero;
        return _takesOthers ? SuspicionTime : null;
    }

    private void Proceed()
    {
        _takesOthers = true;
        if (_bad is not null)
            _bad = _bad with { GoodRowsBefore = 0 };
        else
            _size.Succeeded();
    }

    private async Task LearnAsync(RequestFailure failure, int count, CancellationToken cancellationToken)
    {
        _bad = BadRow.NamedBy(failure.Reason, count);
        if (_bad is null)
        {
            if (!await ComesFromRowAsync(failure, count, cancellationToken).ConfigureAwait(false))
                throw RejectsNothing(failure.Reason);
            _hasServerErrors = true;
            requests.ReturnTo(failure.Server);
            if (count == 1)
                Convict((QuestServerException)failure.Reason);
        }

        _size.Refused(count);
    }

    /// <summary>Halving does no harm, so once the search is on only a single row needs a second answer of the kind.</summary>
    private async Task<bool> ComesFromRowAsync(RequestFailure failure, int count, CancellationToken cancellationToken) =>
        failure.IsServerError
        && (batch.ServerErrorCount > 1 || (_hasServerErrors && count > 1))
        && await RowRequests.OtherwiseAnswersAsync(failure.Server, cancellationToken).ConfigureAwait(false);

    private void Convict(QuestServerException refusal)
    {
        _bad = new BadRow(0, refusal);
        _takesOthers = false;
    }

    private void Reject(QuestServerException refusal)
    {
        _bad = null;
        if (!rows.TryHold(batch, 1))
            return;
        // First, so that a flush that ends with this row knows of it.
        rejected.Add(RejectedRow.From(batch.Next(1), refusal));
        rows.Reject(batch, 1);
    }

    /// <summary>An answer of the server that convicts no row says what it means for the rows.</summary>
    private static QuestException RejectsNothing(QuestException failure)
    {
        if (failure is not QuestServerException error)
            return failure;
        string none = error.IsCutOff ? "It breaks off, so none" : error.Line is null ? "It names no row, so none" : "None";
        return error.With($"{error.Message} {none} is rejected: all stay pending.");
    }
}
