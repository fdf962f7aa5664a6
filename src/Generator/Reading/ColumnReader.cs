using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>Reads one column.</summary>
internal static class ColumnReader
{
    public static ColumnModel? Read(Member member, ColumnNames names, ProblemList problems)
    {
        string name = names.NameOf(member);
        string? problem = FindTypeProblem(member) ?? DefinitionRules.FindProblem(member, Find(member)!.Value.Type) ?? names.Add(member, name);
        if (problem is not null)
        {
            problems.Add(member.Symbol, problem);
            return null;
        }

        (ColumnType type, ColumnEncoding encoding) = Find(member)!.Value;
        return new(name, member.Name, encoding, Define(member.Attributes, type), member.IsOptional, EnumReader.Read(member.ValueType));
    }

    private static ColumnDefinition Define(MemberAttributes attributes, ColumnType type) => new(
        type,
        attributes.Precision,
        attributes.Scale,
        attributes.GeohashBits,
        attributes.SymbolCapacity,
        attributes.SymbolCache,
        attributes.Key);

    private static (ColumnType Type, ColumnEncoding Encoding)? Find(Member member) =>
        ValueKinds.Find(member.ValueType) is { } kind ? ColumnEncodings.Find(kind, WantedType(member), member.IsOptional) : null;

    private static ColumnType WantedType(Member member) => member.Attributes.Symbol ? ColumnType.Symbol : member.Attributes.ColumnType;

    private static string? FindTypeProblem(Member member)
    {
        if (member.DeclaredType.TypeKind == TypeKind.Error)
            return $"its type '{member.TypeName}' is not known; add what is missing, and do not use a type that another generator makes";
        if (ValueKinds.Find(member.ValueType) is not { } kind)
            return $"its type '{member.TypeName}' has no QuestDB column; mark it [QuestIgnore], or offer the value as a type that has one";
        if (member.Attributes.Symbol && member.Attributes.ColumnType is not (ColumnType.Inferred or ColumnType.Symbol))
            return $"[QuestSymbol] and a column type of {member.Attributes.ColumnType} exclude each other; keep one of them";
        return Find(member) is null ? DescribeMismatch(member, kind) : null;
    }

    private static string DescribeMismatch(Member member, ValueKind kind) =>
        member.Attributes.Symbol
            ? $"a symbol is made from a string, a char or an enum, and its type is '{member.TypeName}'; remove [QuestSymbol]"
            : $"its type '{member.TypeName}' cannot be written as {member.Attributes.ColumnType}; "
                + $"use {ColumnEncodings.TypesOf(kind)}, or leave Type out";
}
