using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Questline.CodeFixes.Mapping;

/// <summary>Finds what declares a member, and so can carry its attributes.</summary>
internal static class MemberDeclaration
{
    /// <summary>The declaration of the member that a finding marks, or null.</summary>
    public static async Task<SyntaxNode?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return root is null ? null : Find(root.FindNode(diagnostic.Location.SourceSpan));
    }

    /// <summary>The declaration of a member in the source of the project, or null.</summary>
    public static SyntaxNode? Find(ISymbol member, CancellationToken cancellationToken) =>
        member.DeclaringSyntaxReferences.FirstOrDefault() is { } reference ? Find(reference.GetSyntax(cancellationToken)) : null;

    // Of several fields in one declaration none can be marked by itself.
    private static SyntaxNode? Find(SyntaxNode node) => node switch
    {
        ParameterSyntax or PropertyDeclarationSyntax => node,
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } } => field,
        _ => null,
    };
}
