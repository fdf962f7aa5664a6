using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>What is written for a member: its own value, or what its converter makes of that.</summary>
/// <param name="member">The member.</param>
/// <param name="conversion">What its converter does, or null.</param>
internal sealed class MappedValue(Member member, Conversion? conversion)
{
    private readonly ITypeSymbol _declaredType = conversion is null ? member.DeclaredType : conversion.To;

    public Member Member => member;

    public Conversion? Conversion => conversion;

    public MemberAttributes Attributes => member.Attributes;

    /// <summary>The type of the value where there is one.</summary>
    public ITypeSymbol Type => _declaredType.WithoutNullable();

    public ValueKind? Kind => ValueKinds.Find(Type);

    /// <summary>The type as a message shows it.</summary>
    public string TypeName => conversion is null ? member.TypeName : _declaredType.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>Whether there may be no value, which leaves the column out of the row.</summary>
    public bool IsOptional => member.Path.Any(step => step.MayBeNull) || (conversion is not null && conversion.To.MayBeNull());

    public ValueModel ToModel(ValueAdjustment adjustment) => new(
        member.Path.ToEquatableArray(),
        conversion is null ? null : new ConverterModel(conversion.Method!, conversion.ArgumentFor(member.ValueType), conversion.To.MayBeNull(), conversion.To.IsReferenceType),
        adjustment,
        Kind == ValueKind.TypeArgument ? _declaredType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) : null,
        _declaredType.HasUnknownNull());

    /// <summary>What a date without a kind goes through. A type parameter may stand for a date.</summary>
    public ValueAdjustment AdjustTime(UnspecifiedTime unspecified) =>
        Type is not ({ SpecialType: SpecialType.System_DateTime } or ITypeParameterSymbol)
            ? ValueAdjustment.None
            : unspecified switch
            {
                UnspecifiedTime.Local => ValueAdjustment.UnspecifiedAsLocal,
                UnspecifiedTime.Refused => ValueAdjustment.RequireKind,
                _ => ValueAdjustment.None,
            };
}
