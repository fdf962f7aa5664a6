using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>What may be null.</summary>
internal static class Nullability
{
    /// <summary><c>T</c> for a <c>T?</c> of a value type; any other type itself.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type.IsNullableValue() ? ((INamedTypeSymbol)type).TypeArguments[0] : type;

    /// <summary>Whether a value of the type may be null: it says so, it does not say, or it may become a type that says so.</summary>
    public static bool MayBeNull(this ITypeSymbol type) =>
        type.IsNullableValue()
        || type.TypeKind == TypeKind.TypeParameter
        || (type.IsReferenceType && type.NullableAnnotation != NullableAnnotation.NotAnnotated);

    private static bool IsNullableValue(this ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
