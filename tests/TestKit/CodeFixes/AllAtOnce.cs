using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Questline.TestKit.CodeFixes;

/// <summary>Fixes all diagnostics of a file, project or solution in one go, as the command Fix All does.</summary>
internal static class AllAtOnce
{
    /// <summary>How much can be fixed in one go: nothing where the provider does not mean to, or offers nothing in source.</summary>
    public static IEnumerable<FixAllScope> ScopesOf(CodeFixProvider provider, ImmutableArray<OfferedFix> offered) =>
        provider.GetFixAllProvider() is { } all && offered.Any(IsInSource)
            ? all.GetSupportedFixAllScopes().Intersect([FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution])
            : [];

    /// <summary>The project in which no fix of source is offered any more.</summary>
    /// <param name="fixes">What finds fixes.</param>
    /// <param name="scope">How much is fixed in one go.</param>
    /// <param name="project">The project to begin with.</param>
    /// <param name="limit">How many goes that takes at most; null for one for each kind of fix, and file where that is the scope.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="VerificationException">Some are not fixed.</exception>
    public static async Task<Project> FixAsync(
        FixFinder fixes, FixAllScope scope, Project project, int? limit, CancellationToken cancellation)
    {
        ImmutableArray<OfferedFix> offered = await FindFixesAsync(fixes, project, cancellation);
        int most = limit ?? offered.Select(KindOf).Distinct().Count();
        for (int taken = 0; !offered.IsEmpty; taken++)
        {
            if (taken == most)
                throw Mistake($"does not come to an end: after {taken} there is still {string.Join("; ", offered)}");
            CodeAction action = await FindActionAsync(fixes, scope, offered[0], cancellation)
                ?? throw Mistake($"offers nothing for {offered[0]}");
            project = await project.ApplyAsync(action, cancellation);
            offered = await FindFixesAsync(fixes, project, cancellation);
        }

        return project;

        (string?, DocumentId?) KindOf(OfferedFix fix) => (fix.Action.EquivalenceKey, scope == FixAllScope.Document ? fix.Document.Id : null);

        VerificationException Mistake(string problem) => new($"Fix All in the {scope} {problem}");
    }

    // Editors fix all in source only.
    private static bool IsInSource(OfferedFix fix) => fix.Document is Document;

    private static async Task<ImmutableArray<OfferedFix>> FindFixesAsync(
        FixFinder fixes, Project project, CancellationToken cancellation) =>
        [.. (await fixes.FindFixesAsync(project, cancellation)).Where(IsInSource)];

    private static async Task<CodeAction?> FindActionAsync(
        FixFinder fixes, FixAllScope scope, OfferedFix first, CancellationToken cancellation)
    {
        FixAllProvider provider = fixes.Provider.GetFixAllProvider()!;
        var diagnostics = new FoundDiagnostics(await fixes.FindDiagnosticsAsync(first.Document.Project, cancellation));
        return await provider.GetFixAsync(new(
            (Document)first.Document,
            fixes.Provider,
            scope,
            first.Action.EquivalenceKey,
            provider.GetSupportedFixAllDiagnosticIds(fixes.Provider),
            diagnostics,
            cancellation));
    }
}
