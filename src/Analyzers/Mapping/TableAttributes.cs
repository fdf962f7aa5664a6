using Microsoft.CodeAnalysis;
using Questline.Generator.Reading;

namespace Questline.Analyzers.Mapping;

/// <summary>The attributes that ask for a table, as a project knows them.</summary>
internal sealed record TableAttributes(INamedTypeSymbol Table, INamedTypeSymbol TableFor)
{
    /// <summary>The attributes, or null where the project does not reference the library.</summary>
    public static TableAttributes? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName(AttributeNames.Table) is { } table && compilation.GetTypeByMetadataName(AttributeNames.TableFor) is { } tableFor
            ? new(table, tableFor)
            : null;

    public bool IsTable(AttributeData attribute) => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, Table);

    public bool IsTableFor(AttributeData attribute) => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, TableFor);
}
