namespace Questline.Runtime.Tests.Sending;

/// <summary>A row that a table of <see cref="ColumnType"/> refuses where its value is above 32767.</summary>
[QuestTable("readings")]
public readonly partial record struct Reading(long Number, long Value)
{
    public const string ColumnType = "SHORT";

    /// <summary>What no SHORT holds.</summary>
    public const long Bad = 1_000_000;

    /// <summary>So many rows, of which those at some positions are bad.</summary>
    public static Reading[] Several(int count, Func<int, bool> isBad) =>
        [.. Enumerable.Range(0, count).Select(number => new Reading(number, isBad(number) ? Bad : number % 1000))];
}

/// <summary>A second table like it.</summary>
[QuestTable("other_readings")]
public readonly partial record struct OtherReading(long Number, long Value);
