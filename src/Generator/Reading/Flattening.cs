using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>Puts the members of flattened members in their place.</summary>
internal static class Flattening
{
    public static IEnumerable<Member> Expand(IEnumerable<Member> members, TableContext context) =>
        members.Where(member => !member.Attributes.Ignore)
            .SelectMany(member => member.Attributes.Flatten ? Flatten(member, context) : [member]);

    private static IEnumerable<Member> Flatten(Member member, TableContext context)
    {
        context.Problems.CancellationToken.ThrowIfCancellationRequested();
        if ((MemberRules.FindProblem(member, context) ?? FindProblem(member, context)) is { } problem)
        {
            context.Problems.Add(member, problem);
            return [];
        }

        List<Member> members = MemberFinder.Find((INamedTypeSymbol)member.ValueType, member, context);
        if (members.Count == 0)
            context.Problems.Add(member, Refuse($"its type '{member.TypeName}' has no public property or field; remove [QuestFlatten]"));
        return Expand(members, context);
    }

    private static Refusal? FindProblem(Member member, TableContext context)
    {
        if (member.Attributes.DescribesColumn)
            return Refuse("a flattened member is no column itself; keep [QuestFlatten] alone, and describe the columns where they are declared");
        if (member.ValueType.TypeKind == TypeKind.Error)
            return ColumnReader.UnknownType(member);
        if (member.ValueType.TypeKind == TypeKind.TypeParameter)
            return Refuse("a type parameter may stand for a type without members; remove [QuestFlatten]");
        if (ValueKinds.Find(member.ValueType) is not null)
            return Refuse($"its type '{member.TypeName}' has a column of its own; remove [QuestFlatten]");
        if (member.ValueType is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, IsRefLikeType: false } type)
            return Refuse($"its type '{member.TypeName}' has no members to make columns of; remove [QuestFlatten]");
        return IsWithin(type, member, context)
            ? Refuse($"its type '{type.Name}' is one of those around it, and flattening it would never end; mark it [QuestIgnore]")
            : null;
    }

    // The definitions are compared, since a generic type may hold ever longer ones of its kind.
    private static bool IsWithin(INamedTypeSymbol type, Member member, TableContext context)
    {
        for (Member? outer = member.Parent; outer is not null; outer = outer.Parent)
        {
            if (IsSame(type, outer.ValueType))
                return true;
        }

        return IsSame(type, context.RowType);
    }

    private static bool IsSame(ITypeSymbol one, ITypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);

    private static Refusal Refuse(string reason) => new(MappingProblemKind.Flatten, reason);
}
