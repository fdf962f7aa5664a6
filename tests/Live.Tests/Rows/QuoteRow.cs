namespace Questline.Live.Tests.Rows;

/// <summary>A row of a table that deduplicates.</summary>
[QuestTable("quotes", Dedup = true)]
internal sealed partial record QuoteRow(
    [QuestSymbol, QuestKey] string Symbol, [QuestKey] long Level, double Price, [QuestTimestamp("quoted_at")] DateTime At);
