using Questline.Generator.Model;

namespace Questline.Generator.Reading;

/// <summary>Reads the designated timestamp.</summary>
internal static class TimestampReader
{
    public static TimestampModel? Read(MappedValue value, ColumnNames names, TableContext context)
    {
        Refusal? problem = FindProblem(value) ?? names.Add(value.Member);
        if (problem is not null)
        {
            context.Problems.Add(value.Member, problem);
            return null;
        }

        return new(
            names.NameOf(value.Member),
            value.ToModel(value.AdjustTime(context.Options.UnspecifiedTime)),
            value.Attributes.TimestampUnit ?? TimestampUnit.Microseconds);
    }

    private static Refusal? FindProblem(MappedValue value)
    {
        MemberAttributes attributes = value.Attributes;
        if (attributes.Symbol || attributes.Column)
        {
            return new(
                MappingProblemKind.TimestampType,
                "a designated timestamp is no other column; remove the attributes besides [QuestTimestamp], "
                    + "and name its column with [QuestTimestamp(\"...\")]");
        }

        return value.Kind switch
        {
            ValueKind.Date => FindUnitProblem(attributes.TimestampUnit, TimestampUnit.Nanoseconds, value),
            ValueKind.LongInteger when attributes.TimestampUnit is null => new(
                MappingProblemKind.TimeUnit,
                "a long says nothing about its unit; write [QuestTimestamp(Unit = TimestampUnit.Microseconds)] or another unit"),
            ValueKind.LongInteger => FindUnitProblem(attributes.TimestampUnit, TimestampUnit.Seconds, value),
            _ => new(
                MappingProblemKind.TimestampType,
                $"a designated timestamp is a DateTime, DateTimeOffset, DateOnly or long, and its type is '{value.TypeName}'; "
                    + "change the type, or remove [QuestTimestamp]"),
        };
    }

    private static Refusal? FindUnitProblem(TimestampUnit? unit, TimestampUnit last, MappedValue value)
    {
        if (unit is null || (unit >= TimestampUnit.Microseconds && unit <= last))
            return null;

        string advice = last == TimestampUnit.Seconds ? "use a member of TimestampUnit" : "use Microseconds or Nanoseconds";
        return new(MappingProblemKind.TimeUnit, $"the unit {unit} does not go with its type '{value.TypeName}'; {advice}");
    }
}
