using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>Tells where types are declared, and so types of the framework from others of the same name.</summary>
internal static class TypePlaces
{
    /// <summary>Whether a type, a type around it or one that it is made of is seen in its own file only.</summary>
    public static bool HoldsFileLocal(this ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType.HoldsFileLocal(),
        INamedTypeSymbol named => named.IsFileLocal || named.TypeArguments.Any(HoldsFileLocal) || named.ContainingType?.HoldsFileLocal() == true,
        _ => false,
    };

    /// <summary>Whether a type stands in a namespace, whose parts are given from the outermost on.</summary>
    public static bool IsIn(this ITypeSymbol type, params string[] parts)
    {
        if (type.ContainingType is not null)
            return false;

        INamespaceSymbol? place = type.ContainingNamespace;
        for (int i = parts.Length - 1; i >= 0; i--, place = place.ContainingNamespace)
        {
            if (place is null || place.Name != parts[i])
                return false;
        }

        return place is { IsGlobalNamespace: true };
    }
}
