using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Questline.Analyzers;

namespace Questline.CodeFixes.Mapping;

/// <summary>Makes a table of the type whose members carry attributes of columns.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MakeTableFix : DeclarationFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(Rules.NotATable.Id);

    internal override async Task<IReadOnlyList<OfferedFix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await DeclaredType.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is { } type
        && MakeTable.Find(type, document.Project.Solution, cancellationToken) is { } fix
            ? [fix]
            : [];
}
