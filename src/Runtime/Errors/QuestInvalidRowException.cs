namespace Questline;

/// <summary>
/// A row holds a value that QuestDB would refuse, drop or store wrongly, or that the protocol version cannot carry. The row was not written.
/// </summary>
public sealed class QuestInvalidRowException : QuestException
{
    /// <summary>Creates the error.</summary>
    /// <param name="message">What is wrong with the row, and what to do.</param>
    /// <param name="table">The table, or null where it is not known.</param>
    /// <param name="column">The column, or null where the row as a whole is refused.</param>
    public QuestInvalidRowException(string message, string? table, string? column)
        : base(message)
    {
        Table = table;
        Column = column;
    }

    /// <summary>The table, or null where it is not known.</summary>
    public string? Table { get; }

    /// <summary>The column, or null where the row as a whole is refused.</summary>
    public string? Column { get; }
}
