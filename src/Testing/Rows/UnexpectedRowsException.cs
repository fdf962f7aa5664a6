namespace Questline.Testing;

/// <summary>
/// A table has other rows than a test expected. Every test framework reports it as a failure, with the rows and columns that differ.
/// </summary>
public sealed class UnexpectedRowsException : Exception
{
    internal UnexpectedRowsException(string message)
        : base(message)
    {
    }
}
