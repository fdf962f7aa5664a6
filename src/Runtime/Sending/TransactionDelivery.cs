namespace Questline.Sending;

/// <summary>Delivers a transaction: one request, all or nothing. What fails goes back to the caller, and is not sent again by itself.</summary>
internal static class TransactionDelivery
{
    public static async Task RunAsync(RowBatch batch, TransactionOutcome outcome, RowRequests requests, PendingRows rows, CancellationToken cancellationToken)
    {
        int count = batch.RowCount;
        RequestFailure? failure = await requests.TrySendAsync(batch, count, serverErrorTime: null, cancellationToken).ConfigureAwait(false);
        if (failure is null)
        {
            outcome.Succeed();
            return;
        }

        var error = QuestTransactionException.From(failure.Reason, count, !outcome.MayBeStored);
        if (BadRow.NamedBy(failure.Reason, count) is not null && rows.TryHold(batch, count))
        {
            // First, so that the caller finds it counted.
            rows.Reject(batch, count);
            outcome.Fail(error);
        }
        else
        {
            rows.GiveBack(batch, error);
        }
    }
}
