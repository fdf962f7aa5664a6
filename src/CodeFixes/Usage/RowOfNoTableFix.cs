using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Questline.Analyzers;
using Questline.CodeFixes.Mapping;

namespace Questline.CodeFixes.Usage;

/// <summary>Makes a table of the type whose rows are written.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RowOfNoTableFix : DeclarationFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create(Rules.RowOfNoTable.Id);

    internal override async Task<IReadOnlyList<OfferedFix>> FindFixesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await FindTypeAsync(document.Project.Solution, diagnostic, cancellationToken).ConfigureAwait(false) is { } type
        && MakeTable.Find(type, document.Project.Solution, cancellationToken) is { } fix
            ? [fix]
            : [];

    // The finding is where rows are written, and says where their type is declared.
    private static async Task<INamedTypeSymbol?> FindTypeAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (diagnostic.AdditionalLocations.Count == 0
            || diagnostic.AdditionalLocations[0] is not { SourceTree: { } file, SourceSpan: var place }
            || solution.GetDocument(file) is not { } document
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        SyntaxNode root = await file.GetRootAsync(cancellationToken).ConfigureAwait(false);
        TypeDeclarationSyntax? declaration = root.FindNode(place).FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return declaration is null ? null : model.GetDeclaredSymbol(declaration, cancellationToken);
    }
}
