using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>A property or field that may become a column. Lives only while a type is read.</summary>
internal sealed class Member(ISymbol symbol, MemberAttributes attributes)
{
    public ISymbol Symbol { get; } = symbol;

    public MemberAttributes Attributes { get; } = attributes;

    public string Name => Symbol.Name;

    /// <summary>The declared type, <c>T?</c> included.</summary>
    public ITypeSymbol DeclaredType { get; } = symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)symbol).Type;

    /// <summary>The type of the value where there is one: <c>T</c> for <c>T?</c>.</summary>
    public ITypeSymbol ValueType =>
        IsNullableValue ? ((INamedTypeSymbol)DeclaredType).TypeArguments[0] : DeclaredType;

    /// <summary>Whether the member may be null: declared so, or declared where nullability is not tracked.</summary>
    public bool IsOptional => IsNullableValue || (DeclaredType.IsReferenceType && MayBeNull);

    /// <summary>The declared type as a message shows it.</summary>
    public string TypeName => DeclaredType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private bool MayBeNull =>
        DeclaredType.NullableAnnotation != NullableAnnotation.NotAnnotated
        || Symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "MaybeNullAttribute");

    private bool IsNullableValue => DeclaredType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
}
