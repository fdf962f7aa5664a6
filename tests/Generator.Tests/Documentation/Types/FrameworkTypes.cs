using Microsoft.CodeAnalysis;

namespace Questline.Generator.Tests.Documentation.Types;

/// <summary>The public types of the framework, those of one type parameter with each that a column may hold.</summary>
internal static class FrameworkTypes
{
    private static readonly SpecialType[] Arguments =
        [SpecialType.System_Double, SpecialType.System_Single, SpecialType.System_Char, SpecialType.System_Byte];

    public static IEnumerable<ITypeSymbol> Find(Compilation compilation) =>
        FindIn(compilation.GlobalNamespace)
            .Where(type => type.DeclaredAccessibility == Accessibility.Public && !type.Locations[0].IsInSource)
            .SelectMany(type => Close(type, compilation));

    private static IEnumerable<INamedTypeSymbol> FindIn(INamespaceSymbol place) =>
        place.GetTypeMembers().Concat(place.GetNamespaceMembers().SelectMany(FindIn));

    private static IEnumerable<ITypeSymbol> Close(INamedTypeSymbol type, Compilation compilation) => type.Arity switch
    {
        0 => [type],
        1 => Arguments.Select(argument => type.Construct(compilation.GetSpecialType(argument))),
        _ => [],
    };
}
