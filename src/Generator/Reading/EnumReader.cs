using System.Globalization;
using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>Reads the values of an enum.</summary>
internal static class EnumReader
{
    /// <summary>The values of an enum, the first name of each value, or null for any other type.</summary>
    public static EnumModel? Read(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { EnumUnderlyingType: { } underlying })
            return null;

        string typeName = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return new(
            underlying.SpecialType == SpecialType.System_UInt64,
            type.GetMembers().OfType<IFieldSymbol>()
                .Where(field => field.HasConstantValue)
                .GroupBy(field => field.ConstantValue)
                .Select(names => names.First())
                .Select(field => new EnumValueModel(Expression(field, typeName), field.Name))
                .ToEquatableArray());
    }

    private static string Expression(IFieldSymbol field, string typeName) =>
        field.IsObsoleteAsError()
            ? string.Format(CultureInfo.InvariantCulture, "({0})({1})", typeName, field.ConstantValue)
            : $"{typeName}.{CSharpNames.Identifier(field.Name)}";
}
