using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>Tells what generated code must not name at all. Other obsolete members only bring a warning, which it switches off.</summary>
internal static class Obsoletion
{
    public static bool IsObsoleteAsError(this ISymbol symbol) =>
        symbol.GetAttributes().Any(attribute =>
            attribute.AttributeClass?.Name == nameof(ObsoleteAttribute)
            && attribute.ConstructorArguments.Length >= 2
            && attribute.ConstructorArguments[1].Value is true);
}
