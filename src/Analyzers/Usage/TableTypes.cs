using Microsoft.CodeAnalysis;
using Questline.Generator.Reading;

namespace Questline.Analyzers.Usage;

/// <summary>Types that are tables, or were meant to be.</summary>
internal static class TableTypes
{
    /// <summary>Whether rows of a type can be written: it is a row type of its own.</summary>
    public static bool Is(ITypeSymbol type) => type is ITypeParameterSymbol parameter
        ? parameter.ConstraintTypes.Any(constraint => IsRowOf(constraint, type) || constraint.AllInterfaces.Any(one => IsRowOf(one, type)))
        : type.AllInterfaces.Any(one => IsRowOf(one, type));

    /// <summary>Whether a type carries <c>[QuestTable]</c>. If it is no table all the same, the rules of the mapping say why.</summary>
    public static bool IsMarked(ITypeSymbol type) => type.OriginalDefinition is INamedTypeSymbol named && MemberAttributes.IsTable(named);

    /// <summary>The closest base type that is a table, or null.</summary>
    public static ITypeSymbol? FindBase(ITypeSymbol type)
    {
        for (ITypeSymbol? one = type.BaseType; one is not null; one = one.BaseType)
        {
            if (Is(one))
                return one;
        }

        return null;
    }

    private static bool IsRowOf(ITypeSymbol contract, ITypeSymbol type) =>
        contract is INamedTypeSymbol { Name: "IQuestRow", TypeArguments: { Length: 1 } arguments }
        && AttributeNames.IsInLibrary(contract)
        && SymbolEqualityComparer.Default.Equals(arguments[0], type);
}
