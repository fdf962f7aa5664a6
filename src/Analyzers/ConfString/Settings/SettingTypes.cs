using Microsoft.CodeAnalysis;

namespace Questline.Analyzers.ConfStrings;

/// <summary>The types of the library that take settings, as one compilation sees them.</summary>
internal sealed class SettingTypes
{
    private readonly INamedTypeSymbol? _builder;
    private readonly INamedTypeSymbol? _options;
    private readonly INamedTypeSymbol? _sender;

    public SettingTypes(Compilation compilation)
    {
        _builder = compilation.GetTypeByMetadataName("Questline.QuestSenderBuilder");
        _options = compilation.GetTypeByMetadataName("Questline.QuestSenderOptions");
        _sender = compilation.GetTypeByMetadataName("Questline.QuestSender");
    }

    public bool IsBuilder(ITypeSymbol? type) => Is(type, _builder);

    public bool IsOptions(ITypeSymbol? type) => Is(type, _options);

    public bool IsSender(ITypeSymbol? type) => Is(type, _sender);

    private static bool Is(ITypeSymbol? type, INamedTypeSymbol? known) => known is not null && SymbolEqualityComparer.Default.Equals(type, known);
}
