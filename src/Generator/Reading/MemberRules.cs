using Microsoft.CodeAnalysis;

namespace Questline.Generator.Reading;

/// <summary>Which members generated code can read.</summary>
internal static class MemberRules
{
    /// <summary>Says why a member cannot be read and what to do, or returns null.</summary>
    public static Refusal? FindProblem(Member member, TableContext context) =>
        FindReason(member, context) is { } reason ? new(MappingProblemKind.UnreadableMember, reason) : null;

    private static string? FindReason(Member member, TableContext context)
    {
        ISymbol symbol = member.Symbol;
        if (symbol.IsStatic)
            return "it is static, and a column holds a value of each row; make it an instance member, or remove the attribute";
        if (symbol is IPropertySymbol { Parameters.Length: > 0 })
            return "it is an indexer; remove the attribute";
        if (symbol is IPropertySymbol { ExplicitInterfaceImplementations.Length: > 0, DeclaredAccessibility: not Accessibility.Public })
            return "it is an explicit interface implementation, which cannot be read by its name; "
                + "move the attribute to an ordinary property";
        if (symbol is IPropertySymbol { GetMethod: null })
            return "it has no getter; add one, or mark it [QuestIgnore]";
        if (!CanBeRead(member, context))
            return $"generated code cannot access it; make it {(context.IsOwnType && member.Parent is null ? "protected or " : "")}public, "
                + "or mark it [QuestIgnore]";
        return symbol.IsObsoleteAsError() || symbol is IPropertySymbol { GetMethod: { } getter } && getter.IsObsoleteAsError() ? "it is obsolete, and reading it is an error; mark it [QuestIgnore]" : null;
    }

    private static bool CanBeRead(Member member, TableContext context)
    {
        ITypeSymbol through = member.Parent is null ? context.RowType : member.Parent.ValueType;
        return context.CanRead(member.Symbol is IPropertySymbol property ? property.GetMethod! : member.Symbol, through);
    }
}
