using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Questline.CodeFixes.Mapping;

/// <summary>Makes types partial.</summary>
internal static class PartialModifier
{
    private const string Purpose = "partial";

    /// <summary>The changes that make a type, and all types around it, partial. None where they are.</summary>
    public static IEnumerable<NodeEdit> FindEdits(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            IEnumerable<TypeDeclarationSyntax> declarations = part.DeclaringSyntaxReferences
                .Select(reference => reference.GetSyntax(cancellationToken))
                .OfType<TypeDeclarationSyntax>();
            foreach (TypeDeclarationSyntax declaration in declarations)
            {
                if (!declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
                    yield return new(declaration, Purpose, node => Add((TypeDeclarationSyntax)node));
            }
        }
    }

    // Always the last modifier. What stands in front of a type without modifiers moves in front of this one.
    private static TypeDeclarationSyntax Add(TypeDeclarationSyntax type)
    {
        SyntaxToken modifier = SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);
        if (type.Modifiers.Count > 0)
            return type.AddModifiers(modifier);

        modifier = modifier.WithLeadingTrivia(type.Keyword.LeadingTrivia);
        return type.WithKeyword(type.Keyword.WithLeadingTrivia()).AddModifiers(modifier);
    }
}
