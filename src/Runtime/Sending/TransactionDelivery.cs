namespace Questline.Sending;

/// <summary>Delivers a transaction: one request, all or nothing. What fails goes back to the caller, and is not sent again by itself.</summary>
internal static class TransactionDelivery
{
    public static async Task RunAsync(RowBatch batch, TransactionOutcome outcome, RowRequests requests, PendingRows rows, CancellationToken cancellationToken)
    {
        QuestException? failure = await requests.TrySendAsync(batch, batch.RowCount, repeatsServerErrors: true, cancellationToken).ConfigureAwait(false);
        if (failure is null)
            outcome.Succeed();
        else if (failure is QuestServerException { IsTransient: false } && rows.TryHold(batch))
            Reject(batch, outcome, failure, rows);
        else
            rows.GiveBack(batch, QuestTransactionException.From(failure, batch.RowCount, !outcome.MayBeStored));
    }

    private static void Reject(RowBatch batch, TransactionOutcome outcome, QuestException failure, PendingRows rows)
    {
        // First, so that the caller finds it counted.
        rows.Reject(batch, batch.RowCount);
        outcome.Fail(QuestTransactionException.From(failure, batch.RowCount, !outcome.MayBeStored));
    }
}
