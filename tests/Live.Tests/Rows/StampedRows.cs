namespace Questline.Live.Tests.Rows;

// Each type and unit that a designated timestamp may have.
[QuestTable("stamped_by_day")]
internal readonly partial record struct DayStamped(long Number, [QuestTimestamp] DateOnly At);

[QuestTable("stamped_with_offset")]
internal readonly partial record struct OffsetStamped(long Number, [QuestTimestamp] DateTimeOffset At);

[QuestTable("stamped_in_seconds")]
internal readonly partial record struct SecondsStamped(long Number, [QuestTimestamp(Unit = TimestampUnit.Seconds)] long At);

[QuestTable("stamped_in_milliseconds")]
internal readonly partial record struct MillisecondsStamped(long Number, [QuestTimestamp(Unit = TimestampUnit.Milliseconds)] long At);

[QuestTable("stamped_in_microseconds")]
internal readonly partial record struct MicrosecondsStamped(long Number, [QuestTimestamp(Unit = TimestampUnit.Microseconds)] long At);

[QuestTable("stamped_in_nanoseconds")]
internal readonly partial record struct NanosecondsStamped(long Number, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);
