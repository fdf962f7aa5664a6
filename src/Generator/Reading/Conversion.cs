using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>One thing that a converter can do.</summary>
/// <param name="converter">The converter.</param>
/// <param name="contract">The <c>IQuestConverter</c> that it implements.</param>
internal sealed class Conversion(INamedTypeSymbol converter, INamedTypeSymbol contract)
{
    private const string Contract = "IQuestConverter";
    private const string MethodName = "Convert";

    public INamedTypeSymbol Converter => converter;

    /// <summary>The type of the members, <c>T</c> for <c>T?</c>: a converter never gets null.</summary>
    public ITypeSymbol From { get; } = contract.TypeArguments[0].WithoutNullable();

    /// <summary>The type of the columns.</summary>
    public ITypeSymbol To { get; } = contract.TypeArguments[1];

    /// <summary>The method, or null where it cannot be called by its name.</summary>
    public string? Method { get; } = FindMethod(converter, contract);

    /// <summary>
    /// How a value of a type is given to the method, where <c>{0}</c> is the value: as the very type that it takes, since it may have other overloads, and
    /// whatever may be null within it.
    /// </summary>
    public string ArgumentFor(ITypeSymbol type)
    {
        if (HasOverloads || !SymbolEqualityComparer.Default.Equals(From, type))
            return $"({contract.TypeArguments[0].ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}){{0}}";
        return SymbolEqualityComparer.IncludeNullability.Equals(WithoutAnnotation(From), WithoutAnnotation(type)) ? "{0}" : "{0}!";
    }

    public static IEnumerable<Conversion> Of(INamedTypeSymbol converter) =>
        converter.AllInterfaces
            .Where(contract => contract is { Name: Contract, TypeArguments.Length: 2 } && AttributeNames.IsInLibrary(contract))
            .Select(contract => new Conversion(converter, contract));

    private bool HasOverloads => TypeHierarchy.Of(converter).Sum(type => type.GetMembers(MethodName).Length) > 1;

    private static ITypeSymbol WithoutAnnotation(ITypeSymbol type) => type.WithNullableAnnotation(NullableAnnotation.None);

    private static string? FindMethod(INamedTypeSymbol converter, INamedTypeSymbol contract)
    {
        var method = (IMethodSymbol?)converter.FindImplementationForInterfaceMember(contract.GetMembers().OfType<IMethodSymbol>().First());
        // In metadata even an ordinary method is the explicit implementation of a static one, so the name tells.
        return method is { Name: MethodName, DeclaredAccessibility: Accessibility.Public, ContainingType.TypeKind: not TypeKind.Interface }
            ? $"{method.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{method.Name}"
            : null;
    }
}
