using Microsoft.CodeAnalysis;
using Questline.Generator.Model;
using Questline.Naming;
using Questline.Schemas;

namespace Questline.Generator.Reading;

/// <summary>Reads what the table is on the server.</summary>
internal static class TableDefinitionReader
{
    public static TableDefinition Read(AttributeData attribute, ProblemList problems)
    {
        var partition = (CalendarUnit)(attribute.NamedValue<int>("PartitionBy") ?? 0);
        string? text = attribute.NamedText("Ttl");
        TimeToLive? ttl = text is null ? null : TimeToLive.Parse(text);
        if (FindProblem(partition, text, ttl) is { } problem)
            problems.AddTo(attribute, new(MappingProblemKind.TableDefinition, problem));
        return new(partition, ttl?.ToString(), attribute.NamedValue<bool>("Dedup") ?? false);
    }

    /// <summary>Whether the server stamps the rows, and that is meant.</summary>
    public static bool HasServerTime(AttributeData attribute) => attribute.NamedValue<bool>("ServerTime") == true;

    /// <summary>Says what does not go with the designated timestamp, or with there being none, and what to do; or returns null.</summary>
    public static Refusal? FindTimestampProblem(AttributeData attribute, TableDefinition definition, TimestampModel? timestamp)
    {
        if (timestamp is not null && HasServerTime(attribute))
        {
            return new(
                MappingProblemKind.TableDefinition,
                "ServerTime leaves the time of each row to the server, and a member is marked [QuestTimestamp]; remove one of them");
        }

        // A table that replaces rows needs to know when each of them happened.
        return definition.Dedup && timestamp is null
            ? new(
                MappingProblemKind.Deduplication,
                "a table with Dedup compares designated timestamps, and it has none: the server would stamp each row anew; "
                    + "mark a member [QuestTimestamp], or remove Dedup")
            : null;
    }

    private static string? FindProblem(CalendarUnit partition, string? text, TimeToLive? ttl)
    {
        if (partition is < CalendarUnit.Day or > CalendarUnit.Year)
            return $"there is no PartitionBy of {(int)partition}; use one of its members";
        if (text is null)
            return null;
        if (ttl is not { } time)
            return $"the Ttl '{NameText.Display(text)}' is no time; write a number and a unit, such as \"30 days\" or \"30d\"";
        return time.FindProblem(partition) is { } problem ? $"the Ttl of {time} {problem}; change Ttl or PartitionBy" : null;
    }
}
