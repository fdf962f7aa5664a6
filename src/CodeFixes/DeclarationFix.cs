using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace Questline.CodeFixes;

/// <summary>A fix that changes declarations. Fix All makes the changes for all findings at once, each only once.</summary>
public abstract class DeclarationFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new DeclarationFixAll(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (OfferedFix fix in await FindFixesAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false))
            {
                Solution solution = context.Document.Project.Solution;
                context.RegisterCodeFix(CodeAction.Create(fix.Title, token => ApplyAsync(solution, fix.Edits, token), fix.Key), diagnostic);
            }
        }
    }

    /// <summary>The fixes of a finding, the best first. Only such that leave the program in a better state.</summary>
    internal abstract Task<IReadOnlyList<OfferedFix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken);

    /// <summary>Makes changes.</summary>
    internal static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<NodeEdit> edits, CancellationToken cancellationToken)
    {
        var editor = new SolutionEditor(solution);
        foreach (NodeEdit edit in edits.GroupBy(edit => (edit.Node, edit.Purpose)).Select(same => same.First()))
        {
            DocumentId file = solution.GetDocument(edit.Node.SyntaxTree)!.Id;
            DocumentEditor document = await editor.GetDocumentEditorAsync(file, cancellationToken).ConfigureAwait(false);
            document.ReplaceNode(edit.Node, (node, _) => edit.Change(node));
        }

        return editor.GetChangedSolution();
    }
}
