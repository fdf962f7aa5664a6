using Microsoft.CodeAnalysis;

namespace Questline.Analyzers.Usage;

/// <summary>Types that hold many values of another type.</summary>
internal static class Sequences
{
    /// <summary>The type of what a sequence holds, or null for what is no sequence. Text is one value.</summary>
    public static ITypeSymbol? FindElement(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => null,
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { Name: "Memory" or "ReadOnlyMemory" or "Span" or "ReadOnlySpan", TypeArguments: { Length: 1 } arguments } => arguments[0],
        INamedTypeSymbol named when IsSequence(named) => named.TypeArguments[0],
        _ => type.AllInterfaces.FirstOrDefault(IsSequence)?.TypeArguments[0],
    };

    private static bool IsSequence(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || type is { Name: "IAsyncEnumerable", Arity: 1, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } };
}
