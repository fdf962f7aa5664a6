using Questline.Live.Tests.Querying;

namespace Questline.Live.Tests.Rows;

/// <summary>Instants in columns other than the designated timestamp, before and after 1970.</summary>
[QuestTable("times", Naming = ColumnNaming.AsIs)]
internal sealed partial record TimeRow(
    DateTime Instant,
    [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] DateTime FineInstant,
    [QuestColumn(Type = QuestColumnType.Date)] DateTime InstantAsDate,
    DateTimeOffset Offset,
    [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] DateTimeOffset FineOffset,
    [QuestColumn(Type = QuestColumnType.Date)] DateTimeOffset OffsetAsDate,
    DateOnly Day,
    [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] DateOnly FineDay,
    [QuestColumn(Type = QuestColumnType.Date)] DateOnly DayAsDate,
    [QuestColumn(Type = QuestColumnType.Timestamp)] long Microseconds,
    [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] long Nanoseconds,
    [QuestTimestamp("at")] DateTime At) : ISampleRow<TimeRow>
{
    public static TimeRow[] Samples { get; } =
    [
        Create(new DateTime(1969, 7, 20, 20, 17, 40, DateTimeKind.Utc).AddMilliseconds(250), SampleTime.First),
        Create(DateTime.UnixEpoch, SampleTime.Second),
        Create(new DateTime(2024, 2, 29, 23, 59, 59, DateTimeKind.Utc).AddMilliseconds(999), SampleTime.Second.AddSeconds(1)),
    ];

    private DateTime MicrosecondsAsInstant => DateTime.UnixEpoch.AddTicks(Microseconds * TimeSpan.TicksPerMicrosecond);

    private DateTime NanosecondsAsInstant => DateTime.UnixEpoch.AddTicks(Nanoseconds / TimeSpan.NanosecondsPerTick);

    public StoredRow Stored(ProtocolVersion version) => StoredRow.Of(
        (nameof(Instant), Instant),
        (nameof(FineInstant), SampleTime.Fine(FineInstant, version)),
        (nameof(InstantAsDate), InstantAsDate),
        (nameof(Offset), Offset),
        (nameof(FineOffset), SampleTime.Fine(FineOffset.UtcDateTime, version)),
        (nameof(OffsetAsDate), OffsetAsDate),
        (nameof(Day), Day),
        (nameof(FineDay), FineDay),
        (nameof(DayAsDate), DayAsDate),
        (nameof(Microseconds), MicrosecondsAsInstant),
        (nameof(Nanoseconds), SampleTime.Fine(NanosecondsAsInstant, version)));

    private static TimeRow Create(DateTime milliseconds, DateTime at)
    {
        // A column that holds more than milliseconds gets more: 100 ns are the finest that C# has.
        DateTime microseconds = milliseconds.AddTicks(TimeSpan.TicksPerMicrosecond * 123);
        DateTime fine = microseconds.AddTicks(milliseconds < DateTime.UnixEpoch ? 0 : 4);
        var day = DateOnly.FromDateTime(milliseconds);
        return new TimeRow(
            microseconds, fine, milliseconds, East(microseconds), East(fine), East(milliseconds), day, day, day,
            SampleTime.MicrosecondsSince1970(microseconds), SampleTime.NanosecondsSince1970(fine), at);
    }

    private static DateTimeOffset East(DateTime instant) => new DateTimeOffset(instant).ToOffset(TimeSpan.FromHours(5.5));
}
