using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>The column type of a value and how it is written.</summary>
/// <param name="Type">The column type.</param>
/// <param name="Encoding">How the value is written.</param>
/// <param name="Number">For an enum that is written as its number, the kind of that; otherwise null.</param>
internal sealed record ColumnChoice(ColumnType Type, ColumnEncoding Encoding, ValueKind? Number)
{
    public bool IsNamedEnum => Encoding == ColumnEncoding.SymbolEnum;

    /// <summary>The choice; or why there is none.</summary>
    public static (ColumnChoice? Choice, Refusal? Problem) Find(MappedValue value)
    {
        if (value.Kind is not { } kind)
            return (null, UnsupportedTypes.Explain(value));
        if (value.Attributes.ColumnType is < ColumnType.Inferred or > ColumnType.Long256)
            return Refuse(MappingProblemKind.ColumnTypeMismatch, $"there is no Type of {(int)value.Attributes.ColumnType}; use a member of QuestColumnType");
        if (value.Attributes is { Symbol: true, ColumnType: not (ColumnType.Inferred or ColumnType.Symbol) })
            return Refuse(MappingProblemKind.NotASymbol, $"[QuestSymbol] and a column type of {value.Attributes.ColumnType} exclude each other; keep one of them");

        if (kind == ValueKind.TypeArgument && value.Member.Parent?.Path.Any(step => step.MayBeNull) == true)
            return Refuse(MappingProblemKind.Flatten, "a type parameter cannot be read through a member that may be null; declare that as never null, or mark it [QuestIgnore]");

        ColumnType wanted = value.Attributes.Symbol ? ColumnType.Symbol : TimeUnits.Choose(kind, value.Attributes);
        ValueKind? number = FindNumber(kind, wanted, value.Type);
        if (ColumnEncodings.Find(number ?? kind, wanted, value.IsOptional) is not { } found)
            return (null, DescribeMismatch(value, kind));
        if (TimeUnits.FindProblem(value, found.Type) is { } problem)
            return (null, problem);

        ColumnEncoding encoding = ArrayShape.Find(value.Type)?.Encoding ?? TimeUnits.Apply(found.Encoding, kind, value.Attributes.ColumnUnit);
        return (new(found.Type, encoding, number), null);
    }

    /// <summary>What the value goes through before it is written.</summary>
    public ValueAdjustment Adjust(MappedValue value, TableOptions options) => Number switch
    {
        null => value.AdjustTime(options.UnspecifiedTime),
        ValueKind.UnsignedLong => ValueAdjustment.AsUnsignedNumber,
        _ => ValueAdjustment.AsSignedNumber,
    };

    private static ValueKind? FindNumber(ValueKind kind, ColumnType wanted, ITypeSymbol type) =>
        kind == ValueKind.Enum && wanted is ColumnType.Byte or ColumnType.Short or ColumnType.Int or ColumnType.Long
            ? ValueKinds.Find(((INamedTypeSymbol)type).EnumUnderlyingType!)
            : null;

    private static Refusal DescribeMismatch(MappedValue value, ValueKind kind) =>
        value.Attributes.Symbol
            ? new(MappingProblemKind.NotASymbol, $"a symbol is made from text, a char or an enum, and its type is '{value.TypeName}'{AdviseSymbol(kind)}")
            : new(
                MappingProblemKind.ColumnTypeMismatch,
                $"its type '{value.TypeName}' cannot be written as {value.Attributes.ColumnType}; {(kind == ValueKind.TypeArgument ? "" : $"use {ColumnEncodings.TypesOf(kind)}, or ")}leave Type out");

    private static string AdviseSymbol(ValueKind kind) => kind == ValueKind.Guid
        ? ", whose values are new in each row while a symbol keeps all that it ever had; remove [QuestSymbol] to store it as a UUID"
        : "; remove [QuestSymbol]";

    private static (ColumnChoice? Choice, Refusal? Problem) Refuse(MappingProblemKind kind, string reason) => (null, new(kind, reason));
}
