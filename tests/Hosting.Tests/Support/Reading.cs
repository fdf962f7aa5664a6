namespace Questline.Hosting.Tests;

/// <summary>A row of the applications under test.</summary>
[QuestTable("readings")]
public readonly partial record struct Reading([QuestSymbol] string Room, double Temperature, [QuestTimestamp] DateTime Time)
{
    public static Reading Of(string room) => new(room, 21.5, new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc));
}
