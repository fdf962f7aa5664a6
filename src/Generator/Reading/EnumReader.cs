using System.Globalization;
using Microsoft.CodeAnalysis;
using Questline.Generator.Model;
using Questline.Naming;

namespace Questline.Generator.Reading;

/// <summary>Reads the values of an enum.</summary>
internal static class EnumReader
{
    /// <summary>The values of an enum, the first name of each value.</summary>
    public static EnumModel Read(INamedTypeSymbol type)
    {
        string typeName = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return new(
            type.EnumUnderlyingType!.SpecialType == SpecialType.System_UInt64,
            FirstNames(type).Select(field => new EnumValueModel(Expression(field, typeName), TextOf(field))).ToEquatableArray());
    }

    /// <summary>Says which name cannot be a symbol, or returns null.</summary>
    public static Refusal? FindProblem(ColumnChoice choice, ITypeSymbol type)
    {
        if (!choice.IsNamedEnum)
            return null;

        IFieldSymbol? unfit = FirstNames((INamedTypeSymbol)type).FirstOrDefault(field => !SymbolValue.IsValid(TextOf(field)));
        return unfit is null
            ? null
            : new(
                MappingProblemKind.InvalidName,
                $"the name that '{type.Name}.{unfit.Name}' has by [EnumMember] holds U+0000 or half of a surrogate pair, which is no symbol; change it");
    }

    private static IEnumerable<IFieldSymbol> FirstNames(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.HasConstantValue)
            .GroupBy(field => field.ConstantValue)
            .Select(names => names.First());

    private static string TextOf(IFieldSymbol field) =>
        field.GetAttributes()
            .FirstOrDefault(attribute => attribute.AttributeClass is { Name: "EnumMemberAttribute" } type && type.IsIn("System", "Runtime", "Serialization"))
            ?.NamedText("Value")
        ?? field.Name;

    private static string Expression(IFieldSymbol field, string typeName) =>
        field.IsObsoleteAsError()
            ? string.Format(CultureInfo.InvariantCulture, "({0})({1})", typeName, field.ConstantValue)
            : $"{typeName}.{CSharpNames.Identifier(field.Name)}";
}
