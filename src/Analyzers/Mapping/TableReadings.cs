using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Questline.Generator.Reading;

namespace Questline.Analyzers.Mapping;

/// <summary>The tables of a project, each read once for all analyzers.</summary>
internal sealed class TableReadings
{
    // Lives as long as the compilation that it describes.
    private static readonly ConditionalWeakTable<Compilation, TableReadings> Known = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<TableReading>> _readings = new(SymbolEqualityComparer.Default);

    /// <summary>What the attributes of a type ask for; usually nothing.</summary>
    public static IReadOnlyList<TableReading> Of(
        INamedTypeSymbol type, TableAttributes attributes, Compilation compilation, CancellationToken cancellationToken)
    {
        ImmutableArray<AttributeData> own = type.GetAttributes();
        if (!own.Any(attribute => attributes.IsTable(attribute) || attributes.IsTableFor(attribute)))
            return [];

        return Known.GetOrCreateValue(compilation)._readings.GetOrAdd(
            type,
            _ =>
            [
                .. TableReader.Read(own.Where(attributes.IsTable), type, compilation, cancellationToken),
                .. TableForReader.Read(own.Where(attributes.IsTableFor), type, compilation, cancellationToken),
            ]);
    }
}
