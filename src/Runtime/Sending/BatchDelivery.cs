namespace Questline.Sending;

/// <summary>Delivers one batch, and sets aside the rows that the server refuses so that all others arrive.</summary>
/// <remarks>
/// QuestDB refuses a request as a whole and names the first bad row. Those before it are known good and go out next, the bad one is rejected,
/// and the rest follows in smaller requests. An HTTP 500 that lasts, while the server otherwise answers, comes from a row as well: requests
/// are halved until the one is found that causes it, twice in succession. Any other failure rejects nothing.
/// </remarks>
internal sealed class BatchDelivery(RowBatch batch, RowRequests requests, PendingRows rows, RejectedRows rejected)
{
    private readonly RequestSize _size = new();
    private BadRow? _bad;
    private bool _hasServerErrors;
    private bool _isSuspect;

    /// <summary>Returns when no row of the batch is pending any more.</summary>
    /// <exception cref="QuestException">Delivery has given up; the rows that are left stay pending.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (batch.PendingCount > 0)
        {
            int count = _bad?.GoodRowsBefore ?? _size.Of(batch.PendingCount);
            if (count == 0)
                RejectBadRow();
            else if (await requests.TrySendAsync(batch, count, !_hasServerErrors, cancellationToken).ConfigureAwait(false) is { } failure)
                await LearnAsync(failure, count, cancellationToken).ConfigureAwait(false);
            else
                Proceed();
        }
    }

    private void Proceed()
    {
        _isSuspect = false;
        if (_bad is not null)
            _bad = _bad with { GoodRowsBefore = 0 };
        else
            _size.Succeeded();
    }

    private async Task LearnAsync(QuestException failure, int count, CancellationToken cancellationToken)
    {
        _bad = BadRow.NamedBy(failure, count);
        if (_bad is null)
        {
            if (!await ComesFromRowAsync(failure, cancellationToken).ConfigureAwait(false))
                throw failure;
            _hasServerErrors = true;
            if (count == 1)
                Suspect((QuestServerException)failure);
        }

        _size.Refused(count);
    }

    /// <summary>A row by itself met an error that may still pass: only when it does so again the row is the reason.</summary>
    private void Suspect(QuestServerException failure)
    {
        if (_isSuspect)
            _bad = new BadRow(0, failure);
        _isSuspect = !_isSuspect;
    }

    private async Task<bool> ComesFromRowAsync(QuestException failure, CancellationToken cancellationToken) =>
        RowRequests.IsServerError(failure)
        && batch.ServerErrorCount > 1
        && await requests.OtherwiseAnswersAsync(cancellationToken).ConfigureAwait(false);

    private void RejectBadRow()
    {
        QuestServerException refusal = _bad!.Refusal;
        _bad = null;
        if (!rows.TryHold(batch))
            return;
        // First, so that a flush that ends with this row knows of it.
        rejected.Add(RejectedRow.From(batch.Next(1), refusal));
        rows.Reject(batch, 1);
    }
}
