namespace Questline.Generator.Tests;

/// <summary>What is generated for the columns that there are. The reviewed output is in Snapshots/.</summary>
public class GeneratedColumnTests
{
    [Fact]
    public void A_member_of_every_type() => Snapshots.Verify("""
        namespace Demo;

        [QuestTable("types", Naming = ColumnNaming.AsIs)]
        public partial record Types(
            string Text, [QuestSymbol] string SymbolText, char Character, [QuestSymbol] char SymbolCharacter,
            bool Boolean, sbyte SByte, byte Byte, short Short, ushort UShort, int Int, uint UInt, long Long, ulong ULong,
            float Float, double Double, decimal Decimal, DayOfWeek Day, Guid Guid,
            DateTime DateTime, DateTimeOffset DateTimeOffset, DateOnly DateOnly,
            [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] DateTime Nanoseconds,
            [QuestColumn(Type = QuestColumnType.Timestamp)] long LongMicroseconds,
            [QuestColumn("ns", Type = QuestColumnType.TimestampNanoseconds)] long LongNanoseconds,
            [QuestColumn(Type = QuestColumnType.Symbol)] string OtherSymbol,
            double[] Array);
        """);

    [Fact]
    public void A_nullable_member_of_every_type() => Snapshots.Verify("""
        namespace Demo;

        [QuestTable("types")]
        public partial record Types(
            string? Text, [QuestSymbol] string? SymbolText, char? Character, [QuestSymbol] char? SymbolCharacter,
            bool? Boolean, sbyte? SByte, byte? Byte, short? Short, ushort? UShort, int? Int, uint? UInt, long? Long, ulong? ULong,
            float? Float, double? Double, decimal? Decimal, DayOfWeek? Day, Guid? Guid,
            DateTime? DateTime, DateTimeOffset? DateTimeOffset, DateOnly? DateOnly,
            [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] DateTime? Nanoseconds,
            [QuestColumn(Type = QuestColumnType.Timestamp)] long? LongMicroseconds,
            double[]? Array, DateTime? @case, int Required, [QuestTimestamp] DateOnly? Date);
        """);

    [Fact]
    public void Arrays_of_every_shape() => Snapshots.Verify("""
        using System.Collections.Generic;
        using System.Collections.Immutable;

        [QuestTable("arrays")]
        public partial class Row
        {
            public required double[] Flat { get; init; }
            public float[,]? Matrix { get; init; }
            public double[][][]? Jagged { get; init; }
            public List<double>? List { get; init; }
            public ImmutableArray<float> Immutable { get; init; }
            public ImmutableArray<double>? OptionalImmutable { get; init; }
            public Memory<double> Memory { get; init; }
            public Memory<float>? OptionalMemory { get; init; }
            public ReadOnlyMemory<double>? ReadOnly { get; init; }
        }
        """);

    [Fact]
    public void Text_and_numbers_of_every_kind() => Snapshots.Verify("""
        using System.Net;
        using System.Numerics;

        [QuestTable("values")]
        public partial record struct Row(
            ReadOnlyMemory<char> Characters,
            [QuestSymbol] Memory<char>? SymbolCharacters,
            [QuestSymbol] ReadOnlyMemory<byte> SymbolUtf8,
            Memory<byte>? Utf8,
            [QuestColumn(Type = QuestColumnType.Geohash, GeohashBits = 30)] ReadOnlyMemory<char>? Place,
            Int128 Int128, UInt128? UInt128, BigInteger BigInteger,
            Half Half,
            [QuestColumn(Type = QuestColumnType.Double)] decimal? Approximate,
            IPAddress Address,
            [QuestColumn(Type = QuestColumnType.Varchar)] IPAddress? AnyAddress,
            [QuestColumn(Unit = TimestampUnit.Milliseconds)] TimeSpan Latency,
            [QuestColumn(Unit = TimestampUnit.Nanoseconds)] TimeOnly? Opening,
            [QuestColumn(Unit = TimestampUnit.Seconds)] long Seen,
            [QuestColumn(Unit = TimestampUnit.Nanoseconds)] long? Exact,
            [QuestColumn(Unit = TimestampUnit.Nanoseconds)] DateTimeOffset Precise,
            [QuestColumn(Type = QuestColumnType.Date, Unit = TimestampUnit.Milliseconds)] long Day);
        """);

    [Fact]
    public void Names_of_enum_values_and_enums_as_numbers() => Snapshots.Verify("""
        using System.Runtime.Serialization;

        public enum Side { [EnumMember(Value = "buy side")] Buy, [EnumMember] Sell, [EnumMember(Value = "")] None, Short = Sell }
        public enum Level : byte { Low }
        public enum Mask : ulong { All = ulong.MaxValue }

        [QuestTable("enums")]
        public partial record struct Row(
            Side Side,
            Mask? Mask,
            [QuestColumn("number", Type = QuestColumnType.Int)] Side Number,
            [QuestColumn(Type = QuestColumnType.Short)] Level Level,
            [QuestColumn("bits", Type = QuestColumnType.Long)] Mask? Bits);
        """);

    [Fact]
    public void Dates_without_a_kind() => Snapshots.Verify("""
        [assembly: QuestDefaults(UnspecifiedTime = UnspecifiedTime.Local, Naming = ColumnNaming.CamelCase)]

        [QuestTable("local")]
        public partial record struct Local(DateTime FirstSeen, DateTimeOffset? Other, [QuestTimestamp] DateTime? At);

        [QuestTable("strict", UnspecifiedTime = UnspecifiedTime.Refused, Naming = ColumnNaming.SnakeCase)]
        public partial record struct Strict(DateTime? FirstSeen, DateOnly Day, [QuestTimestamp] DateTime LastSeen);
        """);

    [Fact]
    public void Flattened_members() => Snapshots.Verify("""
        namespace Demo;

        public readonly record struct Level(double Price, [QuestColumn("qty")] decimal Size);

        public sealed class Venue
        {
            [QuestSymbol] public required string Name { get; init; }
            public string? Note { get; init; }
            [QuestFlatten(Prefix = "best_")] public Level? Best { get; init; }
        }

        [QuestTable("books")]
        public partial record Book(
            [QuestFlatten(Prefix = "bid_")] Level Bid,
            [QuestFlatten(Prefix = "ask_")] Level? Ask,
            [QuestFlatten] Venue? Venue,
            [QuestTimestamp] DateTime At);
        """);

    [Fact]
    public void Converters() => Snapshots.Verify("""
        [assembly: QuestConverter(typeof(Demo.InstantConverter))]

        namespace Demo;

        public readonly record struct Instant(long Ticks);
        public readonly record struct OrderId(Guid Value);
        public sealed record Money(decimal Amount, string Currency);
        public enum Side { Buy, Sell }

        public abstract class InstantConverter : IQuestConverter<Instant, DateTime>
        {
            public static DateTime Convert(Instant value) => new(value.Ticks, DateTimeKind.Utc);
        }

        public readonly struct OrderIdText : IQuestConverter<OrderId, string>
        {
            public static string Convert(OrderId value) => value.Value.ToString("N");
        }

        public readonly struct MoneyAmount : IQuestConverter<Money, double?>, IQuestConverter<Side, Side>
        {
            public static double? Convert(Money value) => value.Currency == "EUR" ? (double)value.Amount : null;
            public static Side Convert(Side value) => value;
        }

        public readonly struct Levels<T> : IQuestConverter<T[], double[]>
        {
            public static double[] Convert(T[] value) => new double[value.Length];
        }

        [QuestTable("orders")]
        public partial record Order(
            [QuestSymbol, QuestConverter(typeof(OrderIdText))] OrderId Id,
            [QuestConverter(typeof(OrderIdText))] OrderId? Parent,
            [QuestConverter(typeof(MoneyAmount))] Money Price,
            [QuestConverter(typeof(MoneyAmount))] Money? Fee,
            [QuestConverter(typeof(MoneyAmount))] Side Side,
            [QuestConverter(typeof(MoneyAmount))] Side? Other,
            [QuestConverter(typeof(Levels<int>))] int[]? Counts,
            Instant Entered,
            Instant? Left,
            [QuestTimestamp] Instant? At);
        """);

    [Fact]
    public void A_table_that_says_all_that_its_creation_can_say() => Snapshots.Verify("""
        namespace Demo;

        [QuestTable("fills", PartitionBy = PartitionBy.Month, Ttl = "2y", Dedup = true)]
        public partial record Fill(
            [QuestSymbol(Capacity = 100_000, Cache = false), QuestKey] string Account,
            [QuestSymbol(Cache = true)] Side Side,
            [QuestColumn(Precision = 18, Scale = 8), QuestKey] decimal Price,
            [QuestColumn(Type = QuestColumnType.Byte)] int Level,
            [QuestColumn(Type = QuestColumnType.Short)] long Wide,
            [QuestColumn(Type = QuestColumnType.Int)] long? Narrow,
            [QuestColumn(Type = QuestColumnType.Double)] float Rate,
            [QuestColumn(Type = QuestColumnType.Char)] char Venue,
            [QuestColumn(Type = QuestColumnType.Char)] string? Flag,
            [QuestColumn(Type = QuestColumnType.Uuid)] string Order,
            [QuestColumn("from", Type = QuestColumnType.Ipv4)] string? Address,
            [QuestColumn(Type = QuestColumnType.Geohash, GeohashBits = 20)] string? Place,
            [QuestColumn(Type = QuestColumnType.Long256)] string Hash,
            [QuestColumn(Type = QuestColumnType.Date)] DateOnly Settled,
            [QuestColumn(Type = QuestColumnType.Varchar)] Guid Id,
            [QuestTimestamp("filled at", Unit = TimestampUnit.Nanoseconds), QuestKey] DateTime At);

        public enum Side { Buy, Sell }
        """);
}
