using System.ComponentModel.DataAnnotations;
using Questline;

namespace MinimalApi;

/// <summary>What is posted, and a row of the table <c>readings</c>. A column without a value is left out of the row.</summary>
[QuestTable("readings")]
public sealed partial record Reading(
    [QuestSymbol, StringLength(64, MinimumLength = 1)] string Device,
    [Range(-100.0, 200.0)] double Temperature,
    [QuestTimestamp] DateTimeOffset Time,
    [Range(0.0, 100.0)] double? Humidity = null);
