namespace Questline.Generator.Tests.Vectors;

/// <summary>What stands in a vector in place of a line that is refused.</summary>
internal static class RefusedLine
{
    private const string Mark = "refused: ";

    public static bool Is(string expected) => expected.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>The expectation where the message holds its words; otherwise the whole message.</summary>
    public static string Describe(string message, string expected) =>
        Is(expected) && message.Contains(expected[Mark.Length..], StringComparison.Ordinal) ? expected : Mark + message;
}
