using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Questline.Generator.Reading;

/// <summary>Which types code can be added to.</summary>
internal static class TargetRules
{
    /// <summary>Says why code cannot be added to a type and what to do, or returns null.</summary>
    /// <param name="type">The type.</param>
    /// <param name="name">What the message calls it.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static Refusal? FindProblem(INamedTypeSymbol type, string name, CancellationToken cancellationToken)
    {
        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            string subject = part.Equals(type, SymbolEqualityComparer.Default) ? name : $"the type '{part.Name}' around it";
            if (part.IsFileLocal)
                return new(MappingProblemKind.TypeWithoutRows, $"generated code cannot extend a file-local type, and {subject} is one; remove the modifier 'file'");
            if (!IsPartial(part, cancellationToken))
                return new(MappingProblemKind.NotPartial, $"{subject} is not partial; add the modifier 'partial'");
        }

        return null;
    }

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration
            && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
