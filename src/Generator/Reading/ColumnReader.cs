using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>Reads one column.</summary>
internal static class ColumnReader
{
    public static ColumnModel? Read(MappedValue value, ColumnNames names, TableContext context)
    {
        (ColumnChoice? choice, Refusal? problem) = ColumnChoice.Find(value);
        problem ??= DefinitionRules.FindProblem(value, choice!.Type)
            ?? EnumReader.FindProblem(choice, value.Type)
            ?? names.Add(value.Member);
        if (problem is not null)
        {
            context.Problems.Add(value.Member, problem);
            return null;
        }

        return new(
            names.NameOf(value.Member),
            value.ToModel(choice!.Adjust(value, context.Options)),
            choice.Encoding,
            Define(value, choice.Type),
            choice.IsNamedEnum ? EnumReader.Read((INamedTypeSymbol)value.Type) : null);
    }

    public static Refusal UnknownType(Member member) => new(
        MappingProblemKind.UnsupportedType,
        $"its type '{member.TypeName}' is not known; add what is missing, and do not use a type that another generator makes");

    private static ColumnDefinition Define(MappedValue value, ColumnType type) => new(
        type,
        value.Attributes.Precision,
        value.Attributes.Scale,
        value.Attributes.GeohashBits,
        value.Attributes.SymbolCapacity,
        value.Attributes.SymbolCache,
        ArrayShape.Find(value.Type)?.Rank ?? 1,
        value.Attributes.Key);
}
