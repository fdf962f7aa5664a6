namespace Questline;

/// <summary>
/// A transaction was not acknowledged. Its rows are not pending: write it again to send it again. Nothing of it is stored, except where
/// <see cref="IsOutcomeKnown"/> is false.
/// </summary>
public sealed class QuestTransactionException : QuestException
{
    private QuestTransactionException(string message, QuestException innerException, int rowCount, bool isOutcomeKnown)
        : base(message, innerException)
    {
        RowCount = rowCount;
        IsOutcomeKnown = isOutcomeKnown;
    }

    /// <summary>The number of rows in the transaction.</summary>
    public int RowCount { get; }

    /// <summary>The position of the first row at fault in the transaction, counted from 0; null where the server named none.</summary>
    public int? Row => (InnerException as QuestServerException)?.Line - 1;

    /// <summary>
    /// Whether it is certain that nothing is stored. False where the connection broke before the server had answered, or a proxy lost the answer,
    /// in the last attempt or an earlier one: look into the table, or write the rows again into a table with deduplication.
    /// </summary>
    public bool IsOutcomeKnown { get; }

    /// <summary>Whether the same transaction may succeed later without any change.</summary>
    public override bool IsTransient => ((QuestException)InnerException!).IsTransient;

    internal static QuestTransactionException From(QuestException cause, int rowCount, bool isOutcomeKnown) =>
        new($"The transaction of {rowCount} rows was not acknowledged: {cause.Message}", cause, rowCount, isOutcomeKnown);
}
