using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Questline.CodeFixes.Mapping;

/// <summary>Finds the type that a finding is in.</summary>
internal static class DeclaredType
{
    /// <summary>The type whose declaration, attributes or members hold the finding, or null.</summary>
    public static async Task<INamedTypeSymbol?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        TypeDeclarationSyntax? declaration = root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>();
        return declaration is null ? null : model?.GetDeclaredSymbol(declaration, cancellationToken);
    }
}
