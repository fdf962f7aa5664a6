using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Questline.Generator.Reading;

/// <summary>Which types can have a serializer generated into them.</summary>
internal static class TypeRules
{
    public static void Check(INamedTypeSymbol type, SyntaxTree tree, ProblemList problems)
    {
        string? problem = FindProblem(type, tree, problems.CancellationToken);
        if (problem is not null)
            problems.Add(problem);
    }

    private static string? FindProblem(INamedTypeSymbol type, SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (((CSharpParseOptions)tree.Options).LanguageVersion < LanguageVersion.CSharp11)
            return "the generated code needs C# 11 or later; set <LangVersion> to 11 or later, or remove it";
        if (type.IsStatic)
            return "a static class has no rows; make it an ordinary class or a record";
        if (type.IsRefLikeType)
            return "a ref struct cannot implement an interface of the library; make it an ordinary struct";
        if (type.IsFileLocal)
            return "generated code cannot extend a file-local type; remove the modifier 'file'";
        return FindDeclarationProblem(type, cancellationToken);
    }

    private static string? FindDeclarationProblem(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            string subject = part.Equals(type, SymbolEqualityComparer.Default) ? "it" : $"the type '{part.Name}' around it";
            if (!IsPartial(part, cancellationToken))
                return $"{subject} is not partial; add the modifier 'partial'";
            if (part.IsGenericType && part.TypeParameters.Length > 0)
                return $"{subject} is generic, which is not supported; map a type without type parameters";
        }

        return null;
    }

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration
            && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
