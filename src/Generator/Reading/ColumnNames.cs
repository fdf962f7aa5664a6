using Questline.Naming;

namespace Questline.Generator.Reading;

/// <summary>The column names of one table, the designated timestamp's among them, and the rules that they keep.</summary>
internal sealed class ColumnNames(NamingPolicy policy)
{
    private const string ColumnAdvice = "choose another with [QuestColumn(\"...\")]";
    private const string TimestampAdvice = "choose another with [QuestTimestamp(\"...\")]";

    private readonly Dictionary<string, string> _memberByColumn = new(ColumnName.Comparer);

    public string NameOf(Member member) => member.Attributes.TimestampName ?? member.Attributes.ColumnName ?? policy.Apply(member.Name);

    /// <summary>Takes the name of a member's column. Returns what is wrong with it and what to do, or null.</summary>
    public string? Add(Member member, string name)
    {
        string advice = member.Attributes.Timestamp ? TimestampAdvice : ColumnAdvice;
        string? problem = ColumnName.FindProblem(name);
        if (problem is not null)
            return $"the column name '{NameText.Display(name)}' {problem}; {advice}";
        if (!member.Attributes.Timestamp && ColumnName.IsReserved(name))
            return $"QuestDB keeps the column name '{name}' for the designated timestamp; {AdviceForReserved(member)}";
        if (_memberByColumn.TryGetValue(name, out string? other))
            return $"its column '{name}' is already the column of '{other}', and QuestDB ignores case in names; {advice}";

        _memberByColumn.Add(name, member.Name);
        return null;
    }

    private static string AdviceForReserved(Member member) =>
        ValueKinds.Find(member.ValueType) is ValueKind.Date or ValueKind.LongInteger
            ? "mark the member [QuestTimestamp], or choose another name with [QuestColumn(\"...\")]"
            : ColumnAdvice;
}
