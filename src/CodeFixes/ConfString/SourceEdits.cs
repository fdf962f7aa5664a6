using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Questline.CodeFixes.ConfStrings;

/// <summary>Makes several edits of the source at once.</summary>
internal static class SourceEdits
{
    /// <summary>The solution with the edits. Of two that meet, the first is made; what is left of the other's finding is found again.</summary>
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<SourceEdit> edits, CancellationToken cancellationToken)
    {
        Solution changed = solution;
        foreach (IGrouping<SyntaxTree, SourceEdit> file in edits.GroupBy(edit => edit.Tree))
        {
            if (solution.GetDocument(file.Key) is not { } document)
                continue;

            SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            changed = changed.WithDocumentText(document.Id, text.WithChanges(WithoutOverlaps(file.Select(edit => edit.Change))));
        }

        return changed;
    }

    private static IEnumerable<TextChange> WithoutOverlaps(IEnumerable<TextChange> changes)
    {
        int end = -1;
        foreach (TextChange change in changes.OrderBy(change => change.Span))
        {
            if (change.Span.Start < end || (change.Span.Start == end && change.Span.IsEmpty))
                continue;

            end = change.Span.End;
            yield return change;
        }
    }
}
