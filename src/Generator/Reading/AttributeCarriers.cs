using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>Finds the attributes that count for a member: its own, those of the parameter that a record makes it of, and those of its backing field.</summary>
internal sealed class AttributeCarriers(IEnumerable<ITypeSymbol> types)
{
    private readonly ILookup<string, AttributeData> _elsewhere = types.OfType<INamedTypeSymbol>()
        .SelectMany(FindElsewhere)
        .ToLookup(pair => pair.Member, pair => pair.Attribute);

    public MemberAttributes Read(ISymbol member)
    {
        MemberAttributes read = MemberAttributes.Read(member.GetAttributes().Concat(_elsewhere[member.Name]));
        return !read.Any && member is IPropertySymbol { OverriddenProperty: { } overridden } ? Read(overridden) : read;
    }

    // Wherever in the hierarchy the property is.
    private static IEnumerable<(string Member, AttributeData Attribute)> FindElsewhere(INamedTypeSymbol type)
    {
        IEnumerable<(string Member, ISymbol Carrier)> parameters = type.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .Select(parameter => (parameter.Name, (ISymbol)parameter));
        IEnumerable<(string Member, ISymbol Carrier)> fields = type.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field.AssociatedSymbol is IPropertySymbol)
            .Select(field => (field.AssociatedSymbol!.Name, (ISymbol)field));
        return parameters.Concat(fields)
            .SelectMany(pair => pair.Carrier.GetAttributes(), (pair, attribute) => (pair.Member, attribute))
            .Where(pair => MemberAttributes.IsOurs(pair.attribute));
    }
}
