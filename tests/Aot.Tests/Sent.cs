namespace Questline.Aot.Tests;

/// <summary>What the program of <c>samples/Aot</c> sends.</summary>
internal static class Sent
{
    /// <summary>The rows of the table <c>readings</c>.</summary>
    public const int Readings = 1000;

    /// <summary>All rows: those, one that is a class, and one without a type.</summary>
    public const int RowCount = Readings + 2;
}
