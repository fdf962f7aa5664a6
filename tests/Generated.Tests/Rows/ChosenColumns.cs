using System.Net;
using Questline;

namespace Exchange;

/// <summary>Text, in every column but that of text.</summary>
[QuestTable("chosen for text")]
public readonly partial record struct ChosenForText(
    [QuestColumn(Type = QuestColumnType.Char)] string? Char,
    [QuestColumn(Type = QuestColumnType.Uuid)] string Uuid,
    [QuestColumn(Type = QuestColumnType.Ipv4)] string Ipv4,
    [QuestColumn(Type = QuestColumnType.Geohash, GeohashBits = 25)] string Geohash,
    [QuestColumn(Type = QuestColumnType.Long256)] string Long256,
    [QuestColumn(Type = QuestColumnType.Char)] ReadOnlyMemory<char> MemoryChar,
    [QuestColumn(Type = QuestColumnType.Uuid)] ReadOnlyMemory<char> MemoryUuid,
    [QuestColumn(Type = QuestColumnType.Ipv4)] Memory<char> MemoryIpv4,
    [QuestColumn(Type = QuestColumnType.Geohash, GeohashBits = 25)] ReadOnlyMemory<char>? MemoryGeohash,
    [QuestColumn(Type = QuestColumnType.Long256)] Memory<char>? MemoryLong256,
    [QuestColumn(Type = QuestColumnType.Char)] char Character);

/// <summary>Numbers, in narrower and wider columns than their own.</summary>
[QuestTable("chosen for numbers")]
public partial record struct ChosenForNumbers(
    [QuestColumn(Type = QuestColumnType.Int)] sbyte SByteAsInt,
    [QuestColumn(Type = QuestColumnType.Byte)] byte ByteAsByte,
    [QuestColumn(Type = QuestColumnType.Byte)] short ShortAsByte,
    [QuestColumn(Type = QuestColumnType.Short)] ushort UShortAsShort,
    [QuestColumn(Type = QuestColumnType.Int)] int? IntAsInt,
    [QuestColumn(Type = QuestColumnType.Short)] uint UIntAsShort,
    [QuestColumn(Type = QuestColumnType.Byte)] long LongAsByte,
    [QuestColumn(Type = QuestColumnType.Double)] Half HalfAsDouble,
    [QuestColumn(Type = QuestColumnType.Double)] float? FloatAsDouble,
    [QuestColumn(Type = QuestColumnType.Double)] decimal DecimalAsDouble,
    [QuestColumn(Precision = 18, Scale = 3)] decimal? Money,
    [QuestColumn(Type = QuestColumnType.Long)] Side SideAsLong,
    [QuestColumn(Type = QuestColumnType.Byte)] Depth DepthAsByte,
    [QuestColumn(Type = QuestColumnType.Long)] Rights? RightsAsLong);

/// <summary>Everything else that has more than one column to choose.</summary>
[QuestTable("chosen for others")]
public partial record struct ChosenForOthers(
    [QuestColumn(Type = QuestColumnType.Varchar)] Guid Guid,
    [QuestColumn(Type = QuestColumnType.Varchar)] IPAddress Address,
    [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] DateTime DateTime,
    [QuestColumn(Unit = TimestampUnit.Nanoseconds)] DateTimeOffset? DateTimeOffset,
    [QuestColumn(Type = QuestColumnType.Date)] DateOnly DateOnly,
    [QuestColumn(Unit = TimestampUnit.Nanoseconds)] long Nanoseconds,
    [QuestColumn(Unit = TimestampUnit.Microseconds)] long? Microseconds,
    [QuestColumn(Unit = TimestampUnit.Milliseconds)] long Milliseconds,
    [QuestColumn(Unit = TimestampUnit.Seconds)] long Seconds,
    [QuestColumn(Type = QuestColumnType.Date, Unit = TimestampUnit.Seconds)] long Date,
    [QuestColumn(Unit = TimestampUnit.Nanoseconds)] TimeSpan Pause,
    [QuestColumn(Unit = TimestampUnit.Microseconds)] TimeOnly Opening);

/// <summary>Everything that makes a symbol.</summary>
[QuestTable("symbols", UnspecifiedTime = UnspecifiedTime.Local)]
public readonly partial record struct Symbols(
    int Number,
    [QuestSymbol] string Text,
    [QuestSymbol(Capacity = 128, Cache = false)] string? OptionalText,
    [QuestSymbol] char Character,
    [QuestSymbol] ReadOnlyMemory<char> Characters,
    [QuestSymbol] Memory<byte>? Utf8,
    Side Side,
    Rights? Rights,
    [QuestTimestamp("heard at", Unit = TimestampUnit.Nanoseconds)] DateTimeOffset Time);
