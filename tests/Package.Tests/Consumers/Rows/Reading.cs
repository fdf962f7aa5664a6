using Questline;

namespace Rows;

/// <summary>A temperature.</summary>
/// <param name="Room">Where it was measured.</param>
/// <param name="Temperature">In degrees Celsius.</param>
/// <param name="At">When it was measured.</param>
[QuestTable("readings")]
public readonly partial record struct Reading([QuestSymbol] string Room, double Temperature, [QuestTimestamp] DateTime At);
