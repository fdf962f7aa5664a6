using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Questline.TestKit;

/// <summary>Shows where two texts differ.</summary>
internal static class TextDifference
{
    /// <summary>All lines of both: with <c>-</c> those that are only expected, with <c>+</c> those that are only there.</summary>
    public static string Describe(string expected, string actual)
    {
        var text = new StringBuilder();
        foreach (DiffPiece line in new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual, ignoreWhitespace: false).Lines)
        {
            text.Append(line.Type switch { ChangeType.Inserted => "+ ", ChangeType.Deleted => "- ", _ => "  " });
            text.Append(line.Text).Append('\n');
        }

        return text.ToString();
    }
}
