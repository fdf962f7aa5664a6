namespace Questline.Testing.Sql;

/// <summary>Thrown inside the server only: it becomes the error answer of a statement.</summary>
internal sealed class SqlException(int position, string message) : Exception(message)
{
    /// <summary>Where in the statement, counted from 0.</summary>
    public int Position { get; } = position;
}
