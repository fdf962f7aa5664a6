using Microsoft.CodeAnalysis;
using Questline.Generator.Reading;

namespace Questline.Analyzers.Mapping;

/// <summary>What the type parameter of a row type may stand for: what <c>Questline.IlpValue</c> writes.</summary>
internal static class TypeArguments
{
    /// <summary>Whether rows with that type argument, or with its <c>T?</c>, can be written.</summary>
    public static bool CanBe(ITypeSymbol type) => ValueKinds.Find(type) switch
    {
        ValueKind.Array => type is IArrayTypeSymbol { IsSZArray: true, ElementType.SpecialType: SpecialType.System_Double },
        null or ValueKind.Enum or ValueKind.Address or ValueKind.Duration or ValueKind.BigInteger or ValueKind.CharacterMemory or ValueKind.Utf8Memory => false,
        _ => true,
    };
}
