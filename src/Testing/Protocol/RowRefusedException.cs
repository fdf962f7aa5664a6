namespace Questline.Testing.Protocol;

/// <summary>Thrown inside the server only: it becomes the error answer of the request.</summary>
internal sealed class RowRefusedException(int status, string detail, bool onlyHere) : Exception(detail)
{
    public int Status { get; } = status;

    /// <summary>The real server would have answered 204.</summary>
    public bool OnlyHere { get; } = onlyHere;

    /// <summary>Nothing is wrong so far: the bytes end before the row does. More of them may follow in a stream.</summary>
    public bool EndsInsideRow { get; init; }
}
