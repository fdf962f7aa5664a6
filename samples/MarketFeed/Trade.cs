using Questline;

namespace MarketFeed;

/// <summary>A row of the table <c>trades</c>.</summary>
[QuestTable("trades")]
public readonly partial record struct Trade(
    [QuestSymbol] string Symbol,
    [QuestSymbol] Side Side,
    double Price,
    double Amount,
    [QuestTimestamp] DateTime Timestamp);

public enum Side { Buy, Sell }
