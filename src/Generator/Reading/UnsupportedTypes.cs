using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>Says of a type without a column what is the nearest that has one.</summary>
internal static class UnsupportedTypes
{
    public static Refusal Explain(MappedValue value) =>
        value.Member.DeclaredType.TypeKind == TypeKind.Error
            ? ColumnReader.UnknownType(value.Member)
            : new(MappingProblemKind.UnsupportedType, $"its type '{value.TypeName}' has no QuestDB column; {Advise(value.Type)}");

    private static string Advise(ITypeSymbol type)
    {
        if (type.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr)
            return "declare it as a long";
        if (type.IsRefLikeType)
            return "declare the text or the elements as a ReadOnlyMemory, or mark it [QuestIgnore]";
        if (ElementOf(type) is { } element)
            return AdviseElement(element);
        return type is { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None }
            ? "mark it [QuestConverter(typeof(...))] to write it as one value, [QuestFlatten] to write its members, or [QuestIgnore]"
            : "mark it [QuestConverter(typeof(...))] to write it as another type, or [QuestIgnore]";
    }

    private static string AdviseElement(ITypeSymbol element) => element.SpecialType switch
    {
        SpecialType.System_Double or SpecialType.System_Single =>
            "QuestDB takes arrays of one length in each dimension: declare an array, a List, an ImmutableArray or a ReadOnlyMemory of double or float",
        SpecialType.System_Byte => "QuestDB takes no binary data; declare UTF-8 text as ReadOnlyMemory<byte>, or offer it as a string",
        SpecialType.System_Char => "declare it as a string or a ReadOnlyMemory<char>",
        _ => "QuestDB takes arrays of double only; offer the elements as double, or mark it [QuestIgnore]",
    };

    private static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return array.ElementType is IArrayTypeSymbol ? ElementOf(array.ElementType) : array.ElementType;
        IEnumerable<INamedTypeSymbol> sequences = type is INamedTypeSymbol own ? type.AllInterfaces.Prepend(own) : type.AllInterfaces;
        return sequences.FirstOrDefault(sequence => sequence.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            ?.TypeArguments[0];
    }
}
