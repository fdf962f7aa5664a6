using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Questline.CodeFixes.ConfStrings;

/// <summary>Makes the edits of one kind for all findings of a file, project or solution.</summary>
internal sealed class ConfStringFixAll : FixAllProvider
{
    public static readonly ConfStringFixAll Instance = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        ImmutableArray<Diagnostic> findings = await AllFindings.FindAsync(fixAllContext).ConfigureAwait(false);
        List<SourceEdit> edits = [.. findings.SelectMany(SourceEdit.AllOf).Where(edit => edit.Key == fixAllContext.CodeActionEquivalenceKey)];
        return edits.Count == 0
            ? null
            : CodeAction.Create(
                edits[0].Title, token => SourceEdits.ApplyAsync(fixAllContext.Solution, edits, token), fixAllContext.CodeActionEquivalenceKey);
    }
}
