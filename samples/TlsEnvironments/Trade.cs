using Questline;

namespace TlsEnvironments;

/// <summary>A row of the table <c>trades</c>. The compiler writes its serializer.</summary>
[QuestTable("trades")]
public readonly partial record struct Trade(
    [QuestSymbol] string Symbol,
    [QuestSymbol] Side Side,
    double Price,
    double Amount,
    [QuestTimestamp] DateTime Timestamp);

public enum Side { Buy, Sell }
