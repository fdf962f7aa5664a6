using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Questline.CodeFixes;

/// <summary>What Fix All is to mend.</summary>
internal static class AllFindings
{
    /// <summary>The findings in the file, project or solution.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(FixAllContext context)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } document })
            return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);

        IEnumerable<Project> projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : new[] { context.Project };
        ImmutableArray<Diagnostic>[] found = await Task.WhenAll(projects.Select(context.GetAllDiagnosticsAsync)).ConfigureAwait(false);
        return found.SelectMany(diagnostics => diagnostics).ToImmutableArray();
    }
}
