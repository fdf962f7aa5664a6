using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Questline.Benchmarks.Compiling;

/// <summary>A place in the sample project where somebody types.</summary>
/// <param name="Name">What the edit touches.</param>
/// <param name="Marker">The text in front of that place; one file has it, once.</param>
/// <param name="Text">What stands behind the marker to the end of its line; a <c>$</c> is the number of the keystroke.</param>
public sealed record SampleEdit(string Name, string Marker, string Text)
{
    public static IReadOnlyList<SampleEdit> All { get; } =
    [
        new("body, file without tables", "_count += 10050", "$;"),
        new("body, file with a table", "return Price + 10024", "$;"),
        new("comment on a table", "The table 0024", " $.</summary>"),
        new("new member of a table", "The members of 0024.", "\n    public long Extra$ => 1;"),
        new("new member of an enum", "Sell,", " Short$,"),
    ];

    public bool IsIn(SyntaxTree file) => file.ToString().Contains(Marker, StringComparison.Ordinal);

    /// <summary>Changes a file as an editor does: what was not touched of its text and syntax stays what it was.</summary>
    public SyntaxTree Apply(SyntaxTree file, int keystroke)
    {
        SourceText text = file.GetText();
        int start = text.ToString().IndexOf(Marker, StringComparison.Ordinal) + Marker.Length;
        int end = text.Lines.GetLineFromPosition(start).End;
        string typed = Text.Replace("$", keystroke.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return file.WithChangedText(text.WithChanges(new TextChange(TextSpan.FromBounds(start, end), typed)));
    }

    public override string ToString() => Name;
}
