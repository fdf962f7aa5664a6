using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>Finds the attributes that count for a member: its own, those of the parameter that a record makes it of, and those of its backing field.</summary>
/// <param name="types">A type and its base types, the basest first.</param>
internal sealed class AttributeCarriers(IReadOnlyList<ITypeSymbol> types)
{
    private readonly (string Member, int Depth, AttributeData Attribute)[] _elsewhere =
    [
        .. types.SelectMany((type, depth) => FindElsewhere(type).Select(pair => (pair.Member, depth, pair.Attribute))),
    ];

    public MemberAttributes Read(ISymbol member)
    {
        int depth = FindDepth(member.ContainingType);
        // A derived record's parameter may be for a property of its base, and never the other way round. Of several the most derived one counts.
        IEnumerable<AttributeData> elsewhere = _elsewhere.Where(other => other.Member == member.Name && other.Depth >= depth)
            .GroupBy(other => other.Depth)
            .LastOrDefault()
            ?.Select(other => other.Attribute) ?? [];
        MemberAttributes read = MemberAttributes.Read(member.GetAttributes().Concat(elsewhere));
        return !read.Any && member is IPropertySymbol { OverriddenProperty: { } overridden } ? Read(overridden) : read;
    }

    private int FindDepth(ITypeSymbol type)
    {
        for (int depth = types.Count - 1; depth > 0; depth--)
        {
            if (SymbolEqualityComparer.Default.Equals(types[depth], type))
                return depth;
        }

        return 0;
    }

    private static IEnumerable<(string Member, AttributeData Attribute)> FindElsewhere(ITypeSymbol type)
    {
        IEnumerable<(string Member, ISymbol Carrier)> parameters = type is INamedTypeSymbol named
            ? named.InstanceConstructors.SelectMany(constructor => constructor.Parameters).Select(parameter => (parameter.Name, (ISymbol)parameter))
            : [];
        IEnumerable<(string Member, ISymbol Carrier)> fields = type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.AssociatedSymbol is IPropertySymbol)
            .Select(field => (field.AssociatedSymbol!.Name, (ISymbol)field));
        return parameters.Concat(fields)
            .SelectMany(pair => pair.Carrier.GetAttributes(), (pair, attribute) => (pair.Member, attribute))
            .Where(pair => MemberAttributes.IsOurs(pair.attribute));
    }
}
