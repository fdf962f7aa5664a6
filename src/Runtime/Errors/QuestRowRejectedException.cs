namespace Questline;

/// <summary>
/// The server rejected rows, each for a reason of its own, and <see cref="QuestSenderOptions.RowRejected"/> was not there to take them. All other
/// rows go their way: those written before a flush that throws this are acknowledged. Thrown once, by the next flush, write or dispose.
/// </summary>
public sealed class QuestRowRejectedException : QuestException
{
    private const int RowsInMessage = 3;

    /// <summary>Creates the error.</summary>
    /// <param name="rows">The rows, in the order in which they were written; at least one.</param>
    /// <exception cref="ArgumentException">There is no row.</exception>
    public QuestRowRejectedException(IReadOnlyList<RejectedRow> rows)
        : base(Describe(rows)) => Rows = rows;

    /// <summary>The rows, in the order in which they were rejected; never empty.</summary>
    public IReadOnlyList<RejectedRow> Rows { get; }

    private static string Describe(IReadOnlyList<RejectedRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Count == 0)
            throw new ArgumentException("There must be at least one row.", nameof(rows));

        IEnumerable<string> first = rows.Take(RowsInMessage).Select(static row => $"\n- table '{row.Table}': {row.Message}");
        string count = rows.Count == 1 ? "1 row" : $"{rows.Count} rows";
        string more = rows.Count > RowsInMessage ? $"\n- and {rows.Count - RowsInMessage} more" : "";
        return $"The server rejected {count}; all others went their way. Mend them and write them again; Rows has them:{string.Concat(first)}{more}";
    }
}
