using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Questline.Analyzers.Usage;

/// <summary>The types of the library that make, hold or are given rows, looked up once for each compilation.</summary>
internal sealed class SenderTypes
{
    private readonly INamedTypeSymbol?[] _senders;
    private readonly INamedTypeSymbol?[] _rows;
    private readonly INamedTypeSymbol? _builder;
    private readonly INamedTypeSymbol? _serializer;

    private SenderTypes(Compilation compilation, INamedTypeSymbol sender)
    {
        Sender = sender;
        _senders =
        [
            sender,
            compilation.GetTypeByMetadataName("Questline.IQuestSender"),
            compilation.GetTypeByMetadataName("Questline.QuestSenderExtensions"),
        ];
        _rows = [compilation.GetTypeByMetadataName("Questline.QuestRow"), compilation.GetTypeByMetadataName("Questline.QuestRowColumns")];
        _builder = compilation.GetTypeByMetadataName("Questline.QuestSenderBuilder");
        _serializer = compilation.GetTypeByMetadataName("Questline.QuestSerializer");
    }

    /// <summary><c>QuestSender</c>.</summary>
    public INamedTypeSymbol Sender { get; }

    /// <summary>Finds the types, or null where the project does not reference the library.</summary>
    public static SenderTypes? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Questline.QuestSender") is { } sender ? new(compilation, sender) : null;

    /// <summary>Whether a value of this type is a sender.</summary>
    public bool IsSender(ITypeSymbol? type) => Contains(_senders, type);

    /// <summary>Whether a method is declared by a sender or for one.</summary>
    public bool IsOfSender(IMethodSymbol method) => Contains(_senders, method.ContainingType);

    /// <summary>Whether a method is one of a row that is known only at run time.</summary>
    public bool IsOfRow(IMethodSymbol method) => Contains(_rows, method.ContainingType);

    /// <summary>Whether a method is one of the builder of senders.</summary>
    public bool IsOfBuilder(IMethodSymbol method) => Same(_builder, method.ContainingType);

    /// <summary>Whether a method is one of the serializer.</summary>
    public bool IsOfSerializer(IMethodSymbol method) => Same(_serializer, method.ContainingType);

    /// <summary>Whether a method of this name disposes a sender.</summary>
    public static bool IsDisposal(string method) => method is "DisposeAsync" or "CloseAsync";

    /// <summary>Whether a call disposes a sender.</summary>
    public bool IsDisposal(IInvocationOperation call) => IsDisposal(call.TargetMethod.Name) && IsSender(call.Instance?.Type);

    private static bool Contains(INamedTypeSymbol?[] types, ITypeSymbol? type) => type is not null && Array.Exists(types, one => Same(one, type));

    private static bool Same(INamedTypeSymbol? one, ITypeSymbol? other) => one is not null && SymbolEqualityComparer.Default.Equals(one, other);
}
