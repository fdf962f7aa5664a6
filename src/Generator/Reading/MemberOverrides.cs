using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>The attributes of members that stand on members of the same names in another type.</summary>
internal sealed class MemberOverrides(INamedTypeSymbol carrier)
{
    // Of two members of one name, which is the compiler's error, the last counts: so does one that hides another.
    private readonly Dictionary<string, ISymbol> _carriers = TypeHierarchy.Of(carrier)
        .SelectMany(type => type.GetMembers())
        .Where(member => !member.IsImplicitlyDeclared && member is IPropertySymbol { IsIndexer: false } or IFieldSymbol { AssociatedSymbol: null })
        .GroupBy(member => member.Name)
        .ToDictionary(members => members.Key, members => members.Last());

    private readonly AttributeCarriers _attributes = new(TypeHierarchy.Of(carrier));

    /// <summary>What carries the attributes of a member, or null where they stand on the member itself.</summary>
    public ISymbol? Find(string member) => _carriers.TryGetValue(member, out ISymbol? found) ? found : null;

    /// <summary>What the attributes say there.</summary>
    public MemberAttributes Read(ISymbol found) => _attributes.Read(found);

    /// <summary>Refuses what carries attributes of no member.</summary>
    public void RequireMembers(IReadOnlyCollection<Member> members, ITypeSymbol rowType, ProblemList problems)
    {
        IEnumerable<ISymbol> parameters = carrier.InstanceConstructors.SelectMany(constructor => constructor.Parameters)
            .Where(parameter => !_carriers.ContainsKey(parameter.Name) && parameter.GetAttributes().Any(MemberAttributes.IsOurs));
        foreach (ISymbol stray in _carriers.Values.Where(other => members.All(member => member.Name != other.Name)).Concat(parameters))
        {
            problems.Add(
                stray,
                new(MappingProblemKind.StrayAttribute, $"'{rowType.Name}' has no readable member of this name; name one of its properties or fields"));
        }
    }
}
