using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>The types that a column can be made from, those alike taken together.</summary>
internal enum ValueKind
{
    Text,
    Character,
    Boolean,
    SignedByte,
    UnsignedByte,
    ShortInteger,
    UnsignedShort,
    Integer,
    UnsignedInteger,
    LongInteger,
    UnsignedLong,
    Float,
    Double,
    Decimal,
    Enum,
    Guid,
    Date,
    DoubleArray,
}

/// <summary>Tells the kind of a type.</summary>
internal static class ValueKinds
{
    /// <summary>The kind of a type, or null where no column can be made from it.</summary>
    public static ValueKind? Find(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ValueKind.Text,
        SpecialType.System_Char => ValueKind.Character,
        SpecialType.System_Boolean => ValueKind.Boolean,
        SpecialType.System_SByte => ValueKind.SignedByte,
        SpecialType.System_Byte => ValueKind.UnsignedByte,
        SpecialType.System_Int16 => ValueKind.ShortInteger,
        SpecialType.System_UInt16 => ValueKind.UnsignedShort,
        SpecialType.System_Int32 => ValueKind.Integer,
        SpecialType.System_UInt32 => ValueKind.UnsignedInteger,
        SpecialType.System_Int64 => ValueKind.LongInteger,
        SpecialType.System_UInt64 => ValueKind.UnsignedLong,
        SpecialType.System_Single => ValueKind.Float,
        SpecialType.System_Double => ValueKind.Double,
        SpecialType.System_Decimal => ValueKind.Decimal,
        SpecialType.System_DateTime => ValueKind.Date,
        _ => FindOther(type),
    };

    private static ValueKind? FindOther(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Enum } => ValueKind.Enum,
        IArrayTypeSymbol { IsSZArray: true, ElementType.SpecialType: SpecialType.System_Double } => ValueKind.DoubleArray,
        { Name: "Guid" } when IsInSystem(type) => ValueKind.Guid,
        { Name: "DateTimeOffset" or "DateOnly" } when IsInSystem(type) => ValueKind.Date,
        _ => null,
    };

    private static bool IsInSystem(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };
}
