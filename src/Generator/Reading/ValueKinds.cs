using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

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
        { TypeKind: TypeKind.TypeParameter } => ValueKind.TypeArgument,
        _ when ArrayShape.Find(type) is not null => ValueKind.Array,
        INamedTypeSymbol { IsGenericType: true } generic => FindGeneric(generic),
        _ => FindNamed(type),
    };

    private static ValueKind? FindGeneric(INamedTypeSymbol type) =>
        type is { Name: "ReadOnlyMemory" or "Memory" } && type.IsIn("System")
            ? type.TypeArguments[0].SpecialType switch
            {
                SpecialType.System_Char => ValueKind.CharacterMemory,
                SpecialType.System_Byte => ValueKind.Utf8Memory,
                _ => null,
            }
            : null;

    private static ValueKind? FindNamed(ITypeSymbol type) => type.Name switch
    {
        "Guid" when type.IsIn("System") => ValueKind.Guid,
        "DateTimeOffset" or "DateOnly" when type.IsIn("System") => ValueKind.Date,
        "TimeSpan" or "TimeOnly" when type.IsIn("System") => ValueKind.Duration,
        "Half" when type.IsIn("System") => ValueKind.Half,
        "Int128" or "UInt128" when type.IsIn("System") => ValueKind.BigInteger,
        "BigInteger" when type.IsIn("System", "Numerics") => ValueKind.BigInteger,
        "IPAddress" when type.IsIn("System", "Net") => ValueKind.Address,
        _ => null,
    };
}
