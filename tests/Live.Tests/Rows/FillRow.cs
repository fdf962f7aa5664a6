namespace Questline.Live.Tests.Rows;

/// <summary>A table that says all that its creation can say.</summary>
[QuestTable("fills", PartitionBy = PartitionBy.Month, Ttl = "2y", Dedup = true)]
internal sealed partial record FillRow(
    [QuestSymbol(Capacity = 100_000, Cache = false), QuestKey] string Account,
    [QuestSymbol(Cache = true)] string Venue,
    bool Final,
    sbyte Tiny,
    short Small,
    [QuestColumn(Type = QuestColumnType.Int)] int Medium,
    long Count,
    float Rate,
    double Price,
    [QuestColumn(Precision = 18, Scale = 8)] decimal Amount,
    string Note,
    [QuestColumn(Type = QuestColumnType.Char)] char Flag,
    [QuestKey] Guid Order,
    [QuestColumn(Type = QuestColumnType.Ipv4)] string Origin,
    [QuestColumn(Type = QuestColumnType.Geohash, GeohashBits = 20)] string Place,
    [QuestColumn(Type = QuestColumnType.Geohash, GeohashBits = 7)] string Region,
    [QuestColumn(Type = QuestColumnType.Long256)] string Hash,
    DateTime Placed,
    [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] DateTime Matched,
    [QuestColumn(Type = QuestColumnType.Date)] DateOnly Settled,
    double[] Levels,
    [QuestTimestamp("filled at", Unit = TimestampUnit.Nanoseconds)] DateTime At);
