using Microsoft.Extensions.Logging;

namespace Questline.Sending;

/// <summary>
/// The rows that the server rejected, on their way to the application: to its handler, or without one into the exception of the next flush
/// or write. Safe for use by several threads.
/// </summary>
internal sealed class RejectedRows(Action<RejectedRow>? handler, ILogger logger)
{
    private readonly object _gate = new();
    private List<RejectedRow> _unreported = [];
    private volatile bool _any;

    public void Add(RejectedRow row)
    {
        logger.RowRejected(row.Table, row.Message);
        if (TryHandle(row))
            return;
        lock (_gate)
        {
            _unreported.Add(row);
            _any = true;
        }
    }

    /// <exception cref="QuestRowRejectedException">Rows were rejected that nobody has heard of.</exception>
    public void ThrowIfAny()
    {
        if (!_any)
            return;
        List<RejectedRow> rows;
        lock (_gate)
        {
            (rows, _unreported) = (_unreported, []);
            _any = false;
        }

        if (rows.Count > 0)
            throw new QuestRowRejectedException(rows);
    }

    /// <summary>A handler that throws has not taken the row, which must not be lost for that.</summary>
    private bool TryHandle(RejectedRow row)
    {
        try
        {
            handler?.Invoke(row);
            return handler is not null;
        }
        catch (Exception exception)
        {
            logger.RejectionHandlerFailed(exception);
            return false;
        }
    }
}
