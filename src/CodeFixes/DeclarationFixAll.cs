using System.Collections.Immutable;
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
        foreach (Diagnostic diagnostic in await FindDiagnosticsAsync(fixAllContext).ConfigureAwait(false))
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

    private static async Task<ImmutableArray<Diagnostic>> FindDiagnosticsAsync(FixAllContext context)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } document })
            return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);

        IEnumerable<Project> projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : new[] { context.Project };
        ImmutableArray<Diagnostic>[] found = await Task.WhenAll(projects.Select(context.GetAllDiagnosticsAsync)).ConfigureAwait(false);
        return found.SelectMany(diagnostics => diagnostics).ToImmutableArray();
    }
}
