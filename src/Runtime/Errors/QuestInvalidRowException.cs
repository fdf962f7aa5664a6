namespace Questline;

/// <summary>
/// A row holds a value that QuestDB would refuse, drop or store wrongly, or that the protocol version cannot carry. The row was not written.
/// </summary>
public sealed class QuestInvalidRowException : QuestException
{
    private readonly string _reason;

    internal QuestInvalidRowException(string reason, string? column)
        : base(reason)
    {
        _reason = reason;
        Column = column;
    }

    /// <summary>The table, or null where a row was encoded without one.</summary>
    public string? Table { get; private set; }

    /// <summary>The column, or null where the designated timestamp or the row as a whole is refused.</summary>
    public string? Column { get; }

    /// <summary>The position of the row in the sequence that was given, counted from 0; null where a single row was given.</summary>
    public long? Row { get; private set; }

    /// <inheritdoc/>
    public override string Message
    {
        get
        {
            string row = Row is { } index ? $"row {index}, " : "";
            string table = Table is null ? "" : $"table '{Table}', ";
            string column = Column is null ? "" : $"column '{Column}', ";
            string place = (row + table + column).TrimEnd(',', ' ');
            return place.Length == 0 ? $"Row refused: {_reason}." : $"Row refused ({place}): {_reason}.";
        }
    }

    /// <summary>Names the place on the way out, in an exception filter: always false, so that the stack stays as it was.</summary>
    internal bool Locate(string table, long? row = null)
    {
        Table ??= table;
        Row ??= row;
        return false;
    }
}
