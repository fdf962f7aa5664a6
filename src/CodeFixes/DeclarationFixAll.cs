using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Questline.CodeFixes;

/// <summary>Makes the changes for all findings of a file, project or solution at once.</summary>
internal sealed class DeclarationFixAll(DeclarationFix fix) : FixAllProvider
{
    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var edits = new List<NodeEdit>();
        string title = "";
        foreach (Diagnostic diagnostic in await AllFindings.FindAsync(fixAllContext).ConfigureAwait(false))
        {
            if (fixAllContext.Solution.GetDocument(diagnostic.Location.SourceTree) is not { } document)
                continue;
            IReadOnlyList<OfferedFix> offered = await fix.FindFixesAsync(document, diagnostic, fixAllContext.CancellationToken).ConfigureAwait(false);
            if (offered.FirstOrDefault(candidate => candidate.Key == fixAllContext.CodeActionEquivalenceKey) is not { } chosen)
                continue;
            title = chosen.Title;
            edits.AddRange(chosen.Edits);
        }

        return edits.Count == 0
            ? null
            : CodeAction.Create(
                title, token => DeclarationFix.ApplyAsync(fixAllContext.Solution, edits, token), fixAllContext.CodeActionEquivalenceKey);
    }
}
