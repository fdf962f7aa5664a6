using Questline;

namespace Aot;

/// <summary>A row that is a class.</summary>
[QuestTable("starts", ServerTime = true)]
internal sealed partial class SensorStarted
{
    [QuestSymbol] public required string Sensor { get; init; }
    public required string Firmware { get; init; }
}
