using Questline.Live.Tests.Querying;

namespace Questline.Live.Tests.Rows;

/// <summary>A member of every kind that may be null, and is; only the key says that there is a row.</summary>
[QuestTable("optional_values", Naming = ColumnNaming.AsIs)]
internal sealed partial record OptionalRow(
    long Key,
    [QuestSymbol] string? Symbol,
    DayOfWeek? Day,
    string? Text,
    char? Letter,
    [QuestColumn(Type = QuestColumnType.Char)] char? LetterAsChar,
    Guid? Id,
    [QuestColumn(Type = QuestColumnType.Ipv4)] string? Address,
    [QuestColumn(Type = QuestColumnType.Geohash, GeohashBits = 20)] string? Place,
    [QuestColumn(Type = QuestColumnType.Long256)] string? Hash,
    bool? Flag,
    sbyte? Int8,
    short? Int16,
    int? Int32,
    long? Int64,
    float? Single,
    double? Double,
    DateTime? Instant,
    [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] DateTime? FineInstant,
    [QuestColumn(Type = QuestColumnType.Date)] DateOnly? Settled,
    [QuestTimestamp("at")] DateTime At) : ISampleRow<OptionalRow>
{
    public static OptionalRow[] Samples { get; } =
    [
        new(
            1, "s", DayOfWeek.Monday, "t", 'l', 'c', Guid.Parse("00000000-0000-0000-0000-000000000001"), "10.0.0.1", "u33d", "0x0a", true, 1, 2, 3, 4, 1.5f,
            2.5, SampleTime.First, SampleTime.First, DateOnly.FromDateTime(SampleTime.First), SampleTime.First),
        new(
            2, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, SampleTime.Second),
    ];

    // A BOOLEAN has no NULL.
    public StoredRow Stored(ProtocolVersion version) => StoredRow.Of(
        (nameof(Key), Key),
        (nameof(Symbol), Symbol),
        (nameof(Day), Day),
        (nameof(Text), Text),
        (nameof(Letter), Letter),
        (nameof(LetterAsChar), LetterAsChar),
        (nameof(Id), Id),
        (nameof(Address), Address),
        (nameof(Place), Place),
        (nameof(Hash), Hash),
        (nameof(Flag), Flag ?? false),
        (nameof(Int8), Int8),
        (nameof(Int16), Int16),
        (nameof(Int32), Int32),
        (nameof(Int64), Int64),
        (nameof(Single), Single),
        (nameof(Double), Double),
        (nameof(Instant), Instant),
        (nameof(FineInstant), FineInstant),
        (nameof(Settled), Settled));
}
