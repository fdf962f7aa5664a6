using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>Where a type has its members from.</summary>
internal static class TypeHierarchy
{
    /// <summary>The type and all types that it has members from, the basest first.</summary>
    public static INamedTypeSymbol[] Of(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface ? [.. type.AllInterfaces.Reverse(), type] : [.. WithBaseTypes(type).Reverse()];

    private static IEnumerable<INamedTypeSymbol> WithBaseTypes(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
            yield return part;
    }
}
