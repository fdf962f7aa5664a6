using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Questline.Analyzers;
using Questline.Analyzers.ConfStrings;

namespace Questline.CodeFixes.ConfStrings;

/// <summary>Mends conf strings in C# by the edits that the analyzer attached to what it found.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ConfStringCodeFix : CodeFixProvider
{
    // These lack what only the author knows.
    private static readonly ImmutableArray<DiagnosticDescriptor> Unmended = ImmutableArray.Create(
        Rules.EmptyText, Rules.ControlCharacter, Rules.BadAddress, Rules.BadValue, Rules.OutOfRange, Rules.MissingCompanion);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ConfRules.All.Except(Unmended)
        .Concat([Rules.UnsafeTlsInRelease, Rules.UnsafeTlsNotAllowed, Rules.CredentialsInPlainText])
        .Select(rule => rule.Id)
        .ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ConfStringFixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Solution solution = context.Document.Project.Solution;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            foreach (SourceEdit edit in SourceEdit.AllOf(diagnostic))
                context.RegisterCodeFix(CodeAction.Create(edit.Title, token => SourceEdits.ApplyAsync(solution, [edit], token), edit.Key), diagnostic);
        }

        return Task.CompletedTask;
    }
}
