using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Questline.TestKit.Analyzers;

/// <summary>A file without its marks, what they expect, and the places that have a number.</summary>
internal sealed record ParsedFile(
    string Path, SourceText Text, ImmutableArray<DiagnosticResult> Expected, ImmutableArray<KeyValuePair<int, FilePlace>> Places)
{
    public static ImmutableArray<ParsedFile> Parse(IEnumerable<(string FileName, string Content)> files, string? defaultId) =>
        [.. files.Select(file => Parse(file.FileName, TestMarkup.Parse(file.Content, defaultId)))];

    private static ParsedFile Parse(string path, TestMarkup markup)
    {
        SourceText text = SourceText.From(markup.Code, Encoding.UTF8);
        return new(
            path,
            text,
            [.. markup.Expected.Select(mark => new DiagnosticResult(mark.Id).At(Locate(mark.Span)))],
            [.. markup.Places.Select(place => KeyValuePair.Create(place.Key, Locate(place.Value)))]);

        FilePlace Locate(TextSpan span) => new(path, text.Lines.GetLinePositionSpan(span));
    }
}
