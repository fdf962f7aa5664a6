using Questline;

namespace Exchange;

/// <summary>A price and how much there is of it.</summary>
public readonly record struct Level(double Price, [property: QuestColumn("qty")] decimal Size);

/// <summary>A place to trade.</summary>
public sealed class Venue
{
    /// <summary>What it is called.</summary>
    [QuestSymbol]
    public required string Name { get; init; }

    /// <summary>What there is to say.</summary>
    public string? Note { get; init; }

    /// <summary>The best that it offers.</summary>
    [QuestFlatten(Prefix = "best_")]
    public Level? Best { get; init; }
}

/// <summary>A row whose members have columns of their own.</summary>
[QuestTable("books")]
public sealed partial record Book(
    [QuestFlatten(Prefix = "bid_")] Level Bid,
    [QuestFlatten(Prefix = "ask_")] Level? Ask,
    [QuestFlatten(Prefix = "venue_")] Venue? Venue,
    [QuestTimestamp] DateTimeOffset At);
