using Questline;

namespace Worker;

/// <summary>A row of the table <c>measurements</c>. A sensor does not measure everything every time: null leaves the column out of the row.</summary>
[QuestTable("measurements")]
public readonly partial record struct Measurement(
    [QuestSymbol] string Sensor,
    [QuestSymbol] string Room,
    double? Temperature,
    double? Humidity,
    int? BatteryPercent,
    [QuestTimestamp] DateTimeOffset Time);
