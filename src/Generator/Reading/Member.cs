using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>A property or field that may become a column or, flattened, several. Lives only while a type is read.</summary>
/// <param name="symbol">The property or field.</param>
/// <param name="attributes">What its attributes say.</param>
/// <param name="mapping">Where the project says how to map it, or null.</param>
/// <param name="parent">The flattened member that it is a member of, or null for one of the row itself.</param>
internal sealed class Member(ISymbol symbol, MemberAttributes attributes, ISymbol? mapping, Member? parent)
{
    public ISymbol Symbol { get; } = symbol;

    public MemberAttributes Attributes { get; } = attributes;

    /// <summary>Where the project says how to map the member or what it is a member of.</summary>
    public ISymbol? Mapping => parent is null ? mapping : parent.Mapping;

    public Member? Parent => parent;

    public string Name => Symbol.Name;

    /// <summary>The way from the row, as a message shows it.</summary>
    public string FullName => parent is null ? Name : $"{parent.FullName}.{Name}";

    /// <summary>What the names of its columns begin with.</summary>
    public string Prefix => parent is null ? "" : parent.Prefix + parent.Attributes.FlattenPrefix;

    /// <summary>The way from the row.</summary>
    public IEnumerable<PathStep> Path => (parent?.Path ?? []).Append(new PathStep(Name, IsOptional, DeclaredType.IsReferenceType));

    /// <summary>The declared type, <c>T?</c> included.</summary>
    public ITypeSymbol DeclaredType { get; } = symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)symbol).Type;

    /// <summary>The type of the value where there is one: <c>T</c> for <c>T?</c>.</summary>
    public ITypeSymbol ValueType => DeclaredType.WithoutNullable();

    /// <summary>Whether the member may be null: declared so, or declared where nullability is not tracked.</summary>
    public bool IsOptional => DeclaredType.MayBeNull() || (DeclaredType.IsReferenceType && HasMaybeNull);

    /// <summary>The declared type as a message shows it.</summary>
    public string TypeName => DeclaredType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private bool HasMaybeNull => Symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "MaybeNullAttribute");
}
