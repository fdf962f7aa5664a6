using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace Questline.TestKit.CodeFixes;

/// <summary>Applies a fix to a project.</summary>
internal static class AppliedFix
{
    /// <summary>The project after the fix, of whose files only the text counts.</summary>
    /// <exception cref="VerificationException">The fix changes no text.</exception>
    public static async Task<Project> ApplyAsync(this Project project, CodeAction action, CancellationToken cancellation)
    {
        var operations = await action.GetOperationsAsync(cancellation);
        Solution fixedSolution = operations.OfType<ApplyChangesOperation>().SingleOrDefault()?.ChangedSolution ?? project.Solution;
        ProjectChanges changes = fixedSolution.GetProject(project.Id)!.GetChanges(project);
        bool changed = changes.GetAddedDocuments().Any();
        foreach (DocumentId id in changes.GetChangedDocuments().Concat(changes.GetChangedAdditionalDocuments()))
        {
            SourceText text = await ReadAsync(fixedSolution, id, cancellation);
            changed |= !text.ContentEquals(await ReadAsync(project.Solution, id, cancellation));
            fixedSolution = ParseAgain(fixedSolution, id, text);
        }

        return changed
            ? fixedSolution.GetProject(project.Id)!
            : throw new VerificationException($"The fix changes no text: {action.Title}");
    }

    private static Task<SourceText> ReadAsync(Solution solution, DocumentId id, CancellationToken cancellation) =>
        (solution.GetDocument(id) ?? solution.GetAdditionalDocument(id)!).GetTextAsync(cancellation);

    // A fix may leave nodes that no parser would make of their text.
    private static Solution ParseAgain(Solution solution, DocumentId id, SourceText text)
    {
        SourceText plain = SourceText.From(text.ToString(), Encoding.UTF8);
        return solution.ContainsDocument(id) ? solution.WithDocumentText(id, plain) : solution.WithAdditionalDocumentText(id, plain);
    }
}
