using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>The attributes of members that stand on members of the same names in another type.</summary>
internal sealed class MemberOverrides(ITypeSymbol carrier)
{
    private readonly Dictionary<string, ISymbol> _carriers = carrier.GetMembers()
        .Where(member => !member.IsImplicitlyDeclared && member is IPropertySymbol { IsIndexer: false } or IFieldSymbol { AssociatedSymbol: null })
        .ToDictionary(member => member.Name, StringComparer.Ordinal);

    private readonly AttributeCarriers _attributes = new([carrier]);

    /// <summary>What carries the attributes of a member, or null where they stand on the member itself.</summary>
    public ISymbol? Find(string member) => _carriers.TryGetValue(member, out ISymbol? found) ? found : null;

    /// <summary>What the attributes say there.</summary>
    public MemberAttributes Read(ISymbol found) => _attributes.Read(found);

    /// <summary>Refuses what carries attributes of no member.</summary>
    public void RequireMembers(IReadOnlyCollection<Member> members, ITypeSymbol rowType, ProblemList problems)
    {
        foreach (ISymbol stray in _carriers.Values.Where(other => members.All(member => member.Name != other.Name)))
        {
            problems.Add(
                stray,
                new(MappingProblemKind.StrayAttribute, $"'{rowType.Name}' has no readable member of this name; name one of its properties or fields"));
        }
    }
}
