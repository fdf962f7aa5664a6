using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>Finds the members of a type that mean to be columns, those of base types first.</summary>
internal sealed class MemberFinder
{
    private readonly INamedTypeSymbol[] _types;
    private readonly AttributeCarriers _attributes;
    private readonly TableContext _context;
    private readonly Member? _parent;

    private MemberFinder(INamedTypeSymbol type, Member? parent, TableContext context)
    {
        _types = TypeHierarchy.Of(type);
        _attributes = new(_types);
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

    private List<Member> Find()
    {
        List<Member> members = [];
        foreach (ISymbol symbol in _types.SelectMany(MembersOf))
        {
            if (FindColumn(symbol) is not { } member)
            {
                RefuseHidden(members, symbol);
                continue;
            }

            // What a derived type overrides or hides keeps its place and loses everything else.
            int overridden = members.FindIndex(other => other.Name == member.Name);
            if (overridden >= 0)
                members[overridden] = member;
            else
                members.Add(member);
        }

        return members;
    }

    /// <summary>The member where it means to be a column, or null.</summary>
    private Member? FindColumn(ISymbol symbol)
    {
        Member? member = IsValue(symbol) ? Describe(symbol) : null;
        return member?.Attributes.Any == true || IsNamed(symbol) || IsPublicValue(symbol) ? member : null;
    }

    private bool IsNamed(ISymbol symbol) => _parent is null && _context.Overrides?.Find(symbol.Name) is not null;

    /// <summary>What is no column but hides one would be read in its place.</summary>
    private void RefuseHidden(List<Member> members, ISymbol symbol)
    {
        if (symbol is { IsOverride: true } or { IsImplicitlyDeclared: true })
            return;

        int hidden = members.FindIndex(other => other.Name == symbol.Name && !SymbolEqualityComparer.Default.Equals(other.Symbol.ContainingType, symbol.ContainingType));
        if (hidden < 0 || !_context.CanAccess(symbol))
            return;
        if (!members[hidden].Attributes.Ignore)
        {
            _context.Problems.Add(
                members[hidden],
                new(
                    MappingProblemKind.UnreadableMember,
                    $"it is hidden by another member of its name, of '{symbol.ContainingType.Name}', which would be read in its place; rename one of them, "
                    + "or mark a property or field that hides it [QuestColumn] or [QuestIgnore]"));
        }

        members.RemoveAt(hidden);
    }

    private Member Describe(ISymbol symbol)
    {
        if (_parent is null && _context.Overrides?.Find(symbol.Name) is { } elsewhere)
            return new(symbol, _context.Overrides.Read(elsewhere), elsewhere, _parent);

        bool isOwn = _context.IsOwnType && SymbolEqualityComparer.Default.Equals(symbol.ContainingType, _context.RowType);
        return new(symbol, _attributes.Read(symbol), isOwn ? symbol : null, _parent);
    }

    // A tuple has each element twice: under its name, and as Item1 and so on.
    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) =>
        type.IsTupleType ? type.TupleElements : type.GetMembers();

    private static bool IsValue(ISymbol symbol) =>
        (!symbol.IsImplicitlyDeclared || symbol.ContainingType.IsTupleType) && symbol is IPropertySymbol or IFieldSymbol { AssociatedSymbol: null };

    private static bool IsPublicValue(ISymbol symbol) =>
        symbol is { DeclaredAccessibility: Accessibility.Public, IsStatic: false }
        && symbol is IFieldSymbol or IPropertySymbol { Parameters.Length: 0, GetMethod.DeclaredAccessibility: Accessibility.Public };

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
