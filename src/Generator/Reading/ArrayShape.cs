using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>The shape of a type that becomes an array of double; float is widened.</summary>
/// <param name="Encoding">How it is written.</param>
/// <param name="Rank">Its dimensions.</param>
internal sealed record ArrayShape(ColumnEncoding Encoding, int Rank)
{
    private const int MaxRank = 32;

    /// <summary>The shape, or null for any other type.</summary>
    public static ArrayShape? Find(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { IsSZArray: false } array => IsElement(array.ElementType) ? new(ColumnEncoding.RectangularArray, array.Rank) : null,
        IArrayTypeSymbol array => FindJagged(array),
        INamedTypeSymbol { TypeArguments.Length: 1 } list => IsList(list) && IsElement(list.TypeArguments[0]) ? new(ColumnEncoding.FlatArray, 1) : null,
        _ => null,
    };

    private static ArrayShape? FindJagged(IArrayTypeSymbol array)
    {
        int rank = 1;
        ITypeSymbol element = array.ElementType;
        for (; element is IArrayTypeSymbol { IsSZArray: true } inner; rank++)
            element = inner.ElementType;
        return IsElement(element) && rank <= MaxRank ? new(rank == 1 ? ColumnEncoding.FlatArray : ColumnEncoding.JaggedArray, rank) : null;
    }

    private static bool IsElement(ITypeSymbol type) => type.SpecialType is SpecialType.System_Double or SpecialType.System_Single;

    private static bool IsList(INamedTypeSymbol type) => type.Name switch
    {
        "List" => type.IsIn("System", "Collections", "Generic"),
        "ImmutableArray" => type.IsIn("System", "Collections", "Immutable"),
        "Memory" or "ReadOnlyMemory" => type.IsIn("System"),
        _ => false,
    };
}
