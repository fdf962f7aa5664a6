using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>One thing that a converter can do.</summary>
/// <param name="converter">The converter.</param>
/// <param name="contract">The <c>IQuestConverter</c> that it implements.</param>
internal sealed class Conversion(INamedTypeSymbol converter, INamedTypeSymbol contract)
{
    private const string Contract = "IQuestConverter";

    /// <summary>The type of the members, <c>T</c> for <c>T?</c>: a converter never gets null.</summary>
    public ITypeSymbol From { get; } = contract.TypeArguments[0].WithoutNullable();

    /// <summary>The type of the columns.</summary>
    public ITypeSymbol To { get; } = contract.TypeArguments[1];

    /// <summary>The method, or null where it cannot be called by its name.</summary>
    public string? Method { get; } = FindMethod(converter, contract);

    public static IEnumerable<Conversion> Of(INamedTypeSymbol converter) =>
        converter.AllInterfaces
            .Where(contract => contract is { Name: Contract, TypeArguments.Length: 2 } && AttributeNames.IsInLibrary(contract))
            .Select(contract => new Conversion(converter, contract));

    private static string? FindMethod(INamedTypeSymbol converter, INamedTypeSymbol contract)
    {
        var method = (IMethodSymbol?)converter.FindImplementationForInterfaceMember(contract.GetMembers().OfType<IMethodSymbol>().First());
        return method is { ExplicitInterfaceImplementations.IsEmpty: true, ContainingType.TypeKind: not TypeKind.Interface }
            ? $"{method.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{method.Name}"
            : null;
    }
}
