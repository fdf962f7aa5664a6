using Microsoft.CodeAnalysis;
using Questline.Generator.Reading;

namespace Questline.Analyzers.Mapping;

/// <summary>
/// The types whose attributes some table of the project reads: those of its rows, their base types, what they flatten, and what describes their members.
/// Good and bad tables count alike.
/// </summary>
internal sealed class MappedTypes
{
    private readonly HashSet<INamedTypeSymbol> _types = new(SymbolEqualityComparer.Default);

    private MappedTypes()
    {
    }

    public static MappedTypes Find(Compilation compilation, TableAttributes attributes)
    {
        var found = new MappedTypes();
        foreach (INamedTypeSymbol type in TypesIn(compilation.Assembly.GlobalNamespace))
        {
            foreach (AttributeData attribute in type.GetAttributes())
            {
                if (attributes.IsTable(attribute))
                    found.Add(type);
                else if (attributes.IsTableFor(attribute))
                    found.AddForeign(attribute);
            }
        }

        return found;
    }

    public bool Contains(INamedTypeSymbol type) => _types.Contains(type.OriginalDefinition);

    private void AddForeign(AttributeData attribute)
    {
        if (attribute.FirstType() is not INamedTypeSymbol row)
            return;

        Add(row);
        if (attribute.NamedType("Members") is not INamedTypeSymbol carrier)
            return;
        Add(carrier);
        var overrides = new MemberOverrides(carrier);
        foreach (ISymbol member in TypeHierarchy.Of(row).SelectMany(type => type.GetMembers()))
        {
            if (overrides.Find(member.Name) is { } found && overrides.Read(found).Flatten)
                AddTypeOf(member);
        }
    }

    private void Add(INamedTypeSymbol type)
    {
        INamedTypeSymbol[] hierarchy = TypeHierarchy.Of(type);
        var carriers = new AttributeCarriers(hierarchy);
        foreach (INamedTypeSymbol part in hierarchy)
        {
            if (!_types.Add(part.OriginalDefinition))
                continue;
            foreach (ISymbol member in part.GetMembers())
            {
                if (member is IPropertySymbol or IFieldSymbol && carriers.Read(member).Flatten)
                    AddTypeOf(member);
            }
        }
    }

    private void AddTypeOf(ISymbol member)
    {
        ITypeSymbol? type = (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;
        if (type?.WithoutNullable() is INamedTypeSymbol named)
            Add(named);
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>()
            .SelectMany(member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));
}
