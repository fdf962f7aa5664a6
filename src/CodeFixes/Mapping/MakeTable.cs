using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Questline.Generator.Reading;
using Questline.Naming;

namespace Questline.CodeFixes.Mapping;

/// <summary>Makes a table of a type: marks it <c>[QuestTable]</c>, and it and the types around it partial.</summary>
internal static class MakeTable
{
    /// <summary>What fixes that do this have in common.</summary>
    public const string Key = "Questline.MakeTable";

    /// <summary>The fix, or null where the type cannot be a table or is not in the source of the solution.</summary>
    /// <param name="type">The type.</param>
    /// <param name="solution">The solution.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static OfferedFix? Find(INamedTypeSymbol type, Solution solution, CancellationToken cancellationToken)
    {
        INamedTypeSymbol declared = type.OriginalDefinition;
        string name = NamingPolicy.SnakeCase.Apply(declared.Name);
        if (!CanHaveRows(declared) || TableName.FindProblem(name) is not null || FindDeclaration(declared, solution, cancellationToken) is not { } first)
            return null;

        var mark = new NodeEdit(first, "table", node => AttributeSyntaxes.AddAbove(node, AttributeSyntaxes.Create("QuestTable", name)));
        // An attribute takes the place of the keyword, which the modifier needs to find first.
        return new($"Make '{declared.Name}' a table", Key, [.. PartialModifier.FindEdits(declared, cancellationToken), mark]);
    }

    private static bool CanHaveRows(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || RowTypeRules.FindProblem(type) is not null)
            return false;
        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            if (part.IsFileLocal)
                return false;
        }

        return !MemberAttributes.IsTable(type);
    }

    private static TypeDeclarationSyntax? FindDeclaration(INamedTypeSymbol type, Solution solution, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences
            .Where(reference => solution.GetDocument(reference.SyntaxTree) is { } document and not SourceGeneratedDocument)
            .Select(reference => reference.GetSyntax(cancellationToken))
            .OfType<TypeDeclarationSyntax>()
            .FirstOrDefault();
}
