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
        || (type is ITypeParameterSymbol parameter && parameter.MayStandForNull())
        || (type is { IsReferenceType: true, TypeKind: not TypeKind.TypeParameter } && type.NullableAnnotation != NullableAnnotation.NotAnnotated);

    /// <summary>Whether a type parameter, without constraints, may stand for a type with or without null.</summary>
    public static bool HasUnknownNull(this ITypeSymbol type) => type is ITypeParameterSymbol { IsReferenceType: false } parameter && parameter.MayStandForNull();

    private static bool MayStandForNull(this ITypeParameterSymbol type) =>
        type.NullableAnnotation == NullableAnnotation.Annotated
        || !(type.HasValueTypeConstraint
            || type.HasNotNullConstraint
            || (type.HasReferenceTypeConstraint && type.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.NotAnnotated)
            || type.ConstraintTypes.Any(constraint => constraint.NullableAnnotation == NullableAnnotation.NotAnnotated));

    private static bool IsNullableValue(this ITypeSymbol type) => type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
