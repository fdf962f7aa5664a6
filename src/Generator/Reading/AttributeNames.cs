using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>The attributes that users write, by the names that the compiler knows them by.</summary>
internal static class AttributeNames
{
    public const string Namespace = "Questline";

    public const string Table = Namespace + ".QuestTableAttribute";
    public const string TableFor = Namespace + ".QuestTableForAttribute";

    public const string Column = "QuestColumnAttribute";
    public const string Symbol = "QuestSymbolAttribute";
    public const string Timestamp = "QuestTimestampAttribute";
    public const string Key = "QuestKeyAttribute";
    public const string Ignore = "QuestIgnoreAttribute";
    public const string Flatten = "QuestFlattenAttribute";
    public const string Converter = "QuestConverterAttribute";
    public const string Defaults = "QuestDefaultsAttribute";

    /// <summary>Whether a symbol is the library's own, whatever else has the same name.</summary>
    public static bool IsInLibrary(ISymbol? symbol) =>
        symbol?.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true };
}
