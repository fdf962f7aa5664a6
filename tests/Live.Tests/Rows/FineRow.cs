namespace Questline.Live.Tests.Rows;

/// <summary>A row that is stamped in nanoseconds.</summary>
[QuestTable("fine_rows")]
internal sealed partial record FineRow([QuestSymbol] string Name, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] DateTime FineAt);
