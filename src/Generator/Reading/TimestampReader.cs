using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>Reads the designated timestamp.</summary>
internal static class TimestampReader
{
    public static TimestampModel? Read(Member member, ColumnNames names, ProblemList problems)
    {
        string name = names.NameOf(member);
        string? problem = FindProblem(member) ?? names.Add(member, name);
        if (problem is not null)
        {
            problems.Add(member.Symbol, problem);
            return null;
        }

        return new(name, member.Name, (TimestampUnit)(member.Attributes.TimestampUnit ?? 0), member.IsOptional);
    }

    private static string? FindProblem(Member member)
    {
        if (member.Attributes.Symbol || member.Attributes.Column)
        {
            return "a designated timestamp is no other column; remove the attributes besides [QuestTimestamp], "
                + "and name its column with [QuestTimestamp(\"...\")]";
        }

        return ValueKinds.Find(member.ValueType) switch
        {
            ValueKind.Date => FindUnitProblem(member.Attributes.TimestampUnit, TimestampUnit.Nanoseconds, member),
            ValueKind.LongInteger when member.Attributes.TimestampUnit is null =>
                "a long says nothing about its unit; write [QuestTimestamp(Unit = TimestampUnit.Microseconds)] or another unit",
            ValueKind.LongInteger => FindUnitProblem(member.Attributes.TimestampUnit, TimestampUnit.Seconds, member),
            _ => $"a designated timestamp is a DateTime, DateTimeOffset, DateOnly or long, and its type is '{member.TypeName}'; "
                + "change the type, or remove [QuestTimestamp]",
        };
    }

    private static string? FindUnitProblem(int? unit, TimestampUnit last, Member member)
    {
        if (unit is null || (unit >= 0 && unit <= (int)last))
            return null;

        string advice = last == TimestampUnit.Seconds ? "use a member of TimestampUnit" : "use Microseconds or Nanoseconds";
        return $"the unit {(TimestampUnit)unit} does not go with its type '{member.TypeName}'; {advice}";
    }
}
