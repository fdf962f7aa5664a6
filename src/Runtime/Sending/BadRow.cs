namespace Questline.Sending;

/// <summary>A row that the server refuses.</summary>
/// <param name="GoodRowsBefore">The pending rows of the batch in front of it, of which the server has said that it takes them.</param>
/// <param name="Refusal">The server's answer.</param>
internal sealed record BadRow(int GoodRowsBefore, QuestServerException Refusal)
{
    /// <summary>The row that a failure of a request names, or null where it names none.</summary>
    public static BadRow? NamedBy(QuestException failure, int rowsOfRequest) =>
        failure is QuestServerException { IsTransient: false, Line: { } line } refusal && line <= rowsOfRequest
            ? new BadRow(line - 1, refusal)
            : null;
}
