using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Questline.TestKit.Analyzers;

namespace Questline.TestKit.CodeFixes;

/// <summary>Finds what a provider offers in a project.</summary>
internal sealed class FixFinder(CodeFixProvider provider, ImmutableArray<DiagnosticAnalyzer> analyzers, FixChoice choice)
{
    /// <summary>Who offers.</summary>
    public CodeFixProvider Provider => provider;

    /// <summary>The errors of the compiler and all that the analyzers report.</summary>
    public Task<ImmutableArray<Diagnostic>> FindDiagnosticsAsync(Project project, CancellationToken cancellation) =>
        AnalyzerRun.FindDiagnosticsAsync(project, analyzers, cancellation);

    /// <summary>The chosen fix of each diagnostic that has it, in the order of files and places.</summary>
    public async Task<ImmutableArray<OfferedFix>> FindFixesAsync(Project project, CancellationToken cancellation)
    {
        var fixes = ImmutableArray.CreateBuilder<OfferedFix>();
        foreach (Diagnostic diagnostic in await FindDiagnosticsAsync(project, cancellation))
        {
            if (provider.FixableDiagnosticIds.Contains(diagnostic.Id)
                && FindDocument(project, diagnostic.Location) is { } document
                && await ChooseAsync(document, diagnostic, cancellation) is { } action)
                fixes.Add(new(document, diagnostic, action));
        }

        return fixes.ToImmutable();
    }

    private async Task<CodeAction?> ChooseAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var offered = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new(
            document, diagnostic.Location.SourceSpan, [diagnostic], (action, _) => offered.Add(action), cancellation));
        return choice.Of(offered);
    }

    private static TextDocument? FindDocument(Project project, Location location) => location.SourceTree is { } tree
        ? project.GetDocument(tree)
        : project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == location.GetLineSpan().Path);
}
