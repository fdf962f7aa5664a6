using Microsoft.CodeAnalysis;
using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>Finds the members of a type that mean to be columns, those of base types first.</summary>
internal sealed class MemberFinder
{
    private readonly INamedTypeSymbol[] _types;
    private readonly ILookup<string, AttributeData> _attributesElsewhere;
    private readonly TableContext _context;
    private readonly Member? _parent;

    private MemberFinder(INamedTypeSymbol type, Member? parent, TableContext context)
    {
        _types = [.. WithBaseTypes(type).Reverse()];
        _attributesElsewhere = _types.SelectMany(AttributesElsewhere).ToLookup(pair => pair.Member, pair => pair.Attribute);
        _context = context;
        _parent = parent;
    }

    /// <summary>The members of a row.</summary>
    public static List<Member> Find(TableContext context)
    {
        List<Member> members = new MemberFinder(context.RowType, null, context).Find();
        if (context.Overrides is { } overrides)
            overrides.RequireMembers(members, context.RowType, context.Problems);
        RefuseStrayParameters(context.RowType, members, context.Problems);
        return members;
    }

    /// <summary>The members of a flattened member.</summary>
    public static List<Member> Find(INamedTypeSymbol type, Member parent, TableContext context) => new MemberFinder(type, parent, context).Find();

    private static IEnumerable<INamedTypeSymbol> WithBaseTypes(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
            yield return part;
    }

    private List<Member> Find()
    {
        List<Member> members = [];
        foreach (ISymbol symbol in _types.SelectMany(type => type.GetMembers()).Where(IsValue))
        {
            Member member = Describe(symbol);
            if (!member.Attributes.Any && !IsPublicValue(symbol))
                continue;

            // What a derived type overrides or hides keeps its place and loses everything else.
            int overridden = members.FindIndex(other => other.Name == member.Name);
            if (overridden >= 0)
                members[overridden] = member;
            else
                members.Add(member);
        }

        return members;
    }

    private Member Describe(ISymbol symbol)
    {
        ISymbol? elsewhere = _parent is null ? _context.Overrides?.Find(symbol.Name) : null;
        if (elsewhere is not null)
            return new(symbol, MemberAttributes.Read(elsewhere.GetAttributes()), elsewhere, _parent);

        bool isOwn = _context.IsOwnType && SymbolEqualityComparer.Default.Equals(symbol.ContainingType, _context.RowType);
        return new(symbol, ReadAttributes(symbol), isOwn ? symbol : null, _parent);
    }

    private MemberAttributes ReadAttributes(ISymbol symbol)
    {
        MemberAttributes read = MemberAttributes.Read(symbol.GetAttributes().Concat(_attributesElsewhere[symbol.Name]));
        return !read.Any && symbol is IPropertySymbol { OverriddenProperty: { } overridden } ? ReadAttributes(overridden) : read;
    }

    // A positional parameter's attributes count for its property, wherever in the hierarchy that is, and so do those of a backing field.
    private static IEnumerable<(string Member, AttributeData Attribute)> AttributesElsewhere(INamedTypeSymbol type)
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

    private static bool IsValue(ISymbol symbol) =>
        !symbol.IsImplicitlyDeclared && symbol is IPropertySymbol or IFieldSymbol { AssociatedSymbol: null };

    private static bool IsPublicValue(ISymbol symbol) =>
        symbol is { DeclaredAccessibility: Accessibility.Public, IsStatic: false }
        && symbol is IFieldSymbol or IPropertySymbol { IsIndexer: false, GetMethod.DeclaredAccessibility: Accessibility.Public };

    private static void RefuseStrayParameters(INamedTypeSymbol type, List<Member> members, ProblemList problems)
    {
        IEnumerable<IParameterSymbol> strays = type.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .Where(parameter => parameter.GetAttributes().Any(MemberAttributes.IsOurs))
            .Where(parameter => members.TrueForAll(member => member.Name != parameter.Name));
        foreach (IParameterSymbol parameter in strays)
        {
            problems.Add(
                parameter,
                new(
                    MappingProblemKind.StrayAttribute,
                    "its attribute has no effect, since no property or field has its name; move it to the member that holds the value"));
        }
    }
}
