using Questline.Live.Tests.Querying;

namespace Questline.Live.Tests.Rows;

/// <summary>All that is sent as text.</summary>
[QuestTable("texts", Naming = ColumnNaming.AsIs)]
internal sealed partial record TextRow(
    [QuestSymbol] string Symbol,
    [QuestSymbol] char LetterSymbol,
    DayOfWeek Day,
    string Text,
    char Letter,
    [QuestColumn(Type = QuestColumnType.Char)] string TextAsChar,
    [QuestColumn(Type = QuestColumnType.Char)] char LetterAsChar,
    Guid Id,
    [QuestColumn(Type = QuestColumnType.Varchar)] Guid IdAsText,
    [QuestColumn(Type = QuestColumnType.Uuid)] string TextAsUuid,
    [QuestColumn(Type = QuestColumnType.Ipv4)] string Address,
    [QuestColumn(Type = QuestColumnType.Geohash, GeohashBits = 20)] string Place,
    [QuestColumn(Type = QuestColumnType.Long256)] string Hash,
    [QuestTimestamp("at")] DateTime At) : ISampleRow<TextRow>
{
    private const string LargestId = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    public static TextRow[] Samples { get; } =
    [
        new(
            "", 'a', DayOfWeek.Sunday, "", 'b', "A", '!', Guid.Empty, Guid.Empty, "00000000-0000-0000-0000-000000000000", "0.0.0.1", "0000", "0x01",
            SampleTime.First),
        new(
            "BTC-USDT", 'ß', DayOfWeek.Friday, "größe 😀", '€', "Z", '~', Guid.Parse(LargestId), Guid.Parse(LargestId), LargestId,
            "255.255.255.255", "zzzz", "0x" + new string('f', 64), SampleTime.Second),
    ];

    public StoredRow Stored(ProtocolVersion version) => StoredRow.Of(
        (nameof(Symbol), Symbol),
        (nameof(LetterSymbol), LetterSymbol),
        (nameof(Day), Day),
        (nameof(Text), Text),
        (nameof(Letter), Letter),
        (nameof(TextAsChar), TextAsChar),
        (nameof(LetterAsChar), LetterAsChar),
        (nameof(Id), Id),
        (nameof(IdAsText), IdAsText),
        (nameof(TextAsUuid), TextAsUuid),
        (nameof(Address), Address),
        (nameof(Place), Place),
        (nameof(Hash), Hash));
}
