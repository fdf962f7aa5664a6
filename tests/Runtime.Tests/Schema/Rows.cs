namespace Questline.Runtime.Tests.Schema;

/// <summary>A table that says all that its creation can say.</summary>
[QuestTable("fills", PartitionBy = PartitionBy.Month, Ttl = "2y", Dedup = true)]
internal sealed partial record Fill(
    [QuestSymbol(Capacity = 100_000, Cache = false), QuestKey] string Account,
    [QuestSymbol(Cache = true)] Side Side,
    [QuestColumn(Precision = 18, Scale = 8), QuestKey] decimal Price,
    [QuestTimestamp("filled at", Unit = TimestampUnit.Nanoseconds)] DateTime At);

internal enum Side
{
    Buy,
    Sell,
}

/// <summary>A column of every type that a table can have.</summary>
[QuestTable("every type")]
internal sealed partial record EveryType(
    [QuestSymbol] string Symbol,
    DayOfWeek Day,
    bool Flag,
    sbyte Tiny,
    byte UnsignedTiny,
    short Small,
    ushort UnsignedSmall,
    int Count,
    uint UnsignedCount,
    long Large,
    ulong UnsignedLarge,
    float Rate,
    double Price,
    decimal Amount,
    string Text,
    char Letter,
    [QuestColumn(Type = QuestColumnType.Char)] char Ascii,
    Guid Id,
    [QuestColumn(Type = QuestColumnType.Uuid)] string TextId,
    [QuestColumn(Type = QuestColumnType.Ipv4)] string Address,
    [QuestColumn(Type = QuestColumnType.Geohash, GeohashBits = 20)] string Place,
    [QuestColumn(Type = QuestColumnType.Long256)] string Hash,
    DateTime Instant,
    [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] DateTime Fine,
    [QuestColumn(Type = QuestColumnType.Date)] DateOnly Settled,
    double[] Samples,
    [QuestTimestamp] DateTime Timestamp)
{
    public static EveryType Largest { get; } = new(
        "BTC-USDT", DayOfWeek.Friday, true, sbyte.MaxValue, byte.MaxValue, short.MaxValue, ushort.MaxValue, int.MaxValue, uint.MaxValue,
        long.MaxValue, long.MaxValue, float.MaxValue, double.MaxValue, decimal.MaxValue, "größe", 'ß', '~', Guid.Parse("ffffffff-ffff-ffff-ffff-ffffffffffff"),
        "FFFFFFFF-ffff-ffff-ffff-ffffffffffff", "255.255.255.255", "zzzzzzzz", "0x" + new string('f', 64), Midnight, Midnight,
        new DateOnly(9999, 12, 31), [1.5, double.NaN], Midnight);

    public static EveryType Smallest { get; } = new(
        "", DayOfWeek.Sunday, false, sbyte.MinValue, 0, short.MinValue, 0, int.MinValue, 0, -long.MaxValue, 0, float.MinValue, double.MinValue,
        decimal.MinValue, "", '\0', '\u0001', Guid.Empty, "00000000-0000-0000-0000-000000000000", "0.0.0.1", "0000", "0x00", Midnight, Midnight,
        new DateOnly(1970, 1, 1), [], DateTime.UnixEpoch);

    private static DateTime Midnight => new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
}

/// <summary>Integers that may be null.</summary>
[QuestTable("optional integers")]
internal sealed partial record OptionalIntegers(sbyte? A, byte? B, short? C, int? D, long? E);
