using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>Reads the arguments of an attribute.</summary>
internal static class AttributeValues
{
    /// <summary>The text that the constructor was given, or null.</summary>
    public static string? FirstArgument(this AttributeData attribute) => attribute.ConstructorArguments.FirstOrDefault().Value as string;

    /// <summary>The type that the constructor was given, or null where it is none that the compiler knows.</summary>
    public static ITypeSymbol? FirstType(this AttributeData attribute) => attribute.ConstructorArguments.FirstOrDefault().Value as ITypeSymbol;

    /// <summary>The type that a property was given, or null.</summary>
    public static ITypeSymbol? NamedType(this AttributeData attribute, string name) => attribute.NamedArgument(name) as ITypeSymbol;

    /// <summary>The number, flag or number of an enum value that a property was given, or null where it was not.</summary>
    public static T? NamedValue<T>(this AttributeData attribute, string name)
        where T : struct => attribute.NamedArgument(name) as T?;

    /// <summary>The text that a property was given, or null.</summary>
    public static string? NamedText(this AttributeData attribute, string name) => attribute.NamedArgument(name) as string;

    private static object? NamedArgument(this AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: not TypedConstantKind.Array } value ? value.Value : null;
}
