using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Questline.Analyzers;

namespace Questline.CodeFixes.Mapping;

/// <summary>Makes a table type, or the class that gets tables, and all types around it partial.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class MakePartialFix : DeclarationFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(Rules.NotPartial.Id);

    internal override async Task<IReadOnlyList<OfferedFix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await DeclaredType.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } type)
            return [];

        NodeEdit[] edits = [.. PartialModifier.FindEdits(type, cancellationToken)];
        return edits.Length == 0 ? [] : [new($"Make '{type.Name}' partial", "Questline.MakePartial", edits)];
    }
}
