namespace Questline.Runtime.Tests.Sending;

/// <summary>A row that says who wrote it and as which of his.</summary>
[QuestTable("ticks")]
public readonly partial record struct Tick([QuestSymbol] string Writer, long Number, [QuestTimestamp] DateTime Timestamp)
{
    private static readonly DateTime Epoch = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static Tick Of(long number, string writer = "w") => new(writer, number, Epoch.AddTicks(number * 10));

    public static Tick[] Several(int count, string writer = "w") => [.. Enumerable.Range(0, count).Select(number => Of(number, writer))];
}

/// <summary>A row of any size.</summary>
[QuestTable("notes")]
public partial record Note(string Text)
{
    public static Note OfLength(int length) => new(new string('x', length));
}

/// <summary>A row whose column has a name of 40 bytes.</summary>
[QuestTable("wide_names")]
public partial record WideName([QuestColumn("abcdefghijklmnopqrstuvwxyz_abcdefghijklm")] long Value);

/// <summary>A row whose value is whatever the test's code returns.</summary>
[QuestTable("computed")]
public partial class Computed
{
    [QuestIgnore]
    public required Func<long> Compute { get; init; }

    public long Value => Compute();
}
