using Questline.Naming;

namespace Questline.Generator.Reading;

/// <summary>The column names of one table, the designated timestamp's among them, and the rules that they keep.</summary>
internal sealed class ColumnNames(NamingPolicy policy)
{
    private const string ColumnAdvice = "choose another with [QuestColumn(\"...\")]";
    private const string TimestampAdvice = "choose another with [QuestTimestamp(\"...\")]";
    private const string PrefixAdvice = "choose another with [QuestColumn(\"...\")], or a Prefix of [QuestFlatten]";

    private readonly Dictionary<string, string> _memberByColumn = new(ColumnName.Comparer);

    public string NameOf(Member member) =>
        member.Prefix + (member.Attributes.TimestampName ?? member.Attributes.ColumnName ?? policy.Apply(member.Name));

    /// <summary>Takes the name of a member's column. Returns what is wrong with it and what to do, or null.</summary>
    public Refusal? Add(Member member)
    {
        string name = NameOf(member);
        string advice = member.Attributes.Timestamp ? TimestampAdvice : member.Parent is null ? ColumnAdvice : PrefixAdvice;
        if (ColumnName.FindProblem(name) is { } problem)
            return Refusal.OfName(name, $"the column name '{NameText.Display(name)}' {problem}; {advice}");
        if (!member.Attributes.Timestamp && ColumnName.IsReserved(name))
            return new(MappingProblemKind.ReservedName, $"QuestDB keeps the column name '{name}' for the designated timestamp; {AdviceForReserved(member, advice)}");
        if (_memberByColumn.TryGetValue(name, out string? other))
            return new(MappingProblemKind.DuplicateColumn, $"its column '{name}' is already the column of '{other}', and QuestDB ignores case in names; {advice}");

        _memberByColumn.Add(name, member.FullName);
        return null;
    }

    private static string AdviceForReserved(Member member, string advice) =>
        ValueKinds.Find(member.ValueType) is ValueKind.Date or ValueKind.LongInteger
            ? "mark the member [QuestTimestamp], or choose another name with [QuestColumn(\"...\")]"
            : advice;
}
