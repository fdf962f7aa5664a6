using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Questline.Generator.Reading;

/// <summary>
/// The ids under which the compiler speaks of what is obsolete or experimental. Whoever declared a table has heard of it there; generated code, where
/// nobody can answer, is silent.
/// </summary>
internal static class Notices
{
    public static IEnumerable<string> Of(INamedTypeSymbol rowType, IEnumerable<MappedValue> values) =>
        values.SelectMany(SymbolsOf).Concat(SymbolsOf(rowType))
            .SelectMany(symbol => symbol.GetAttributes())
            .Select(IdOf)
            .OfType<string>()
            .Where(SyntaxFacts.IsValidIdentifier)
            .Distinct()
            .OrderBy(id => id, StringComparer.Ordinal);

    private static string? IdOf(AttributeData attribute) => attribute.AttributeClass switch
    {
        { Name: "ObsoleteAttribute" } type when type.IsIn("System") => attribute.NamedText("DiagnosticId"),
        { Name: "ExperimentalAttribute" } type when type.IsIn("System", "Diagnostics", "CodeAnalysis") => attribute.FirstArgument(),
        _ => null,
    };

    private static IEnumerable<ISymbol> SymbolsOf(MappedValue value)
    {
        IEnumerable<ISymbol> symbols = SymbolsOf(value.Type);
        if (value.Conversion is { } conversion)
            symbols = symbols.Concat(SymbolsOf(conversion.Converter));
        for (Member? member = value.Member; member is not null; member = member.Parent)
            symbols = symbols.Concat(SymbolsOf(member.DeclaredType)).Append(member.Symbol).Concat(GetterOf(member.Symbol));
        return symbols;
    }

    private static ISymbol[] GetterOf(ISymbol symbol) => symbol is IPropertySymbol { GetMethod: { } getter } ? [getter] : [];

    // A type, what it is made of, and the values of an enum.
    private static IEnumerable<ISymbol> SymbolsOf(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol or { SpecialType: not SpecialType.None })
            return [];

        IEnumerable<ISymbol> parts = type is INamedTypeSymbol named ? named.TypeArguments.SelectMany(SymbolsOf) : Enumerable.Empty<ISymbol>();
        IEnumerable<ISymbol> values = type.TypeKind == TypeKind.Enum ? type.GetMembers() : Enumerable.Empty<ISymbol>();
        IEnumerable<ISymbol> around = type.ContainingType is { } outer ? SymbolsOf(outer) : Enumerable.Empty<ISymbol>();
        return parts.Concat(values).Concat(around).Append(type);
    }
}
