namespace Questline.Benchmarks;

public enum Side
{
    Buy,
    Sell,
}

/// <summary>The narrow row: what the README shows.</summary>
[QuestTable("trades")]
public readonly partial record struct Trade(
    [QuestSymbol] string Symbol,
    [QuestSymbol] Side Side,
    double Price,
    double Amount,
    [QuestTimestamp] DateTime Timestamp);

/// <summary>The wide row: 3 symbols, 5 doubles, 3 longs, a boolean, text that needs escaping, a timestamp column.</summary>
[QuestTable("telemetry")]
public readonly partial record struct Telemetry(
    [QuestSymbol] string Site,
    [QuestSymbol] string Device,
    [QuestSymbol] string Unit,
    double Temperature,
    double Pressure,
    double Humidity,
    double Voltage,
    double Current,
    long Uptime,
    long Sequence,
    long ErrorCount,
    bool Online,
    string Note,
    DateTime MeasuredAt,
    [QuestTimestamp] DateTime Timestamp);
