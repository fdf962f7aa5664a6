using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Questline.TestKit.Analyzers;

/// <summary>A project's files without their marks, and what is expected of them, in its place.</summary>
internal sealed record ParsedState(
    ImmutableArray<ParsedFile> Sources,
    ImmutableArray<ParsedFile> AdditionalFiles,
    ImmutableArray<ParsedFile> AnalyzerConfigFiles,
    ImmutableArray<DiagnosticResult> Expected)
{
    /// <summary>Takes the marks out of all files.</summary>
    /// <param name="state">The project.</param>
    /// <param name="expected">What is expected besides that which is marked.</param>
    /// <param name="defaultId">What a mark without an id expects; null where that could be several.</param>
    public static ParsedState Parse(SolutionState state, IEnumerable<DiagnosticResult> expected, string? defaultId)
    {
        ImmutableArray<ParsedFile> sources = ParsedFile.Parse(state.Sources.Concat(state.GeneratedSources), defaultId);
        ImmutableArray<ParsedFile> others = ParsedFile.Parse(state.AdditionalFiles, defaultId);
        ParsedFile[] marked = [.. sources, .. others];
        Dictionary<int, FilePlace> places = marked.SelectMany(file => file.Places).ToDictionary();
        return new(
            sources,
            others,
            [.. state.AnalyzerConfigFiles.Select(file => new ParsedFile(file.FileName, SourceText.From(file.Content), [], []))],
            [.. marked.SelectMany(file => file.Expected), .. expected.Select(result => result.Locate(places))]);
    }
}
