namespace Questline.Generator.Tests;

/// <summary>What is generated for the shapes of rows that there are. The reviewed output is in Snapshots/.</summary>
public class GeneratedCodeTests
{
    [Fact]
    public void A_record_struct_of_required_members() => Snapshots.Verify(TableSource.Trade);

    [Fact]
    public void A_row_whose_every_column_is_optional() => Snapshots.Verify("""
        namespace Demo;

        [QuestTable("sensor readings")]
        public sealed partial record Reading
        {
            [QuestSymbol] public string? Sensor { get; init; }
            public Quality? Quality { get; init; }
            public double? Temperature { get; init; }
            public string? Note { get; init; }
            public double[]? Samples { get; init; }
            [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] public DateTimeOffset? At { get; init; }
        }

        public enum Quality : ulong { Good, Bad }
        """);

    [Fact]
    public void A_first_field_that_is_optional() => Snapshots.Verify("""
        [QuestTable("quotes")]
        public partial struct Quote
        {
            public double? Bid { get; set; }
            public double Ask { get; set; }
        }
        """);

    [Fact]
    public void A_nested_type_with_keywords_for_names() => Snapshots.Verify("""
        namespace @event.@in
        {
            public static partial class Outer
            {
                public partial interface @interface
                {
                    internal partial record struct Middle
                    {
                        [QuestTable("x=1")]
                        private partial class @class
                        {
                            public int @int { get; set; }
                            [QuestSymbol] public @enum @is { get; set; }
                            [QuestColumn("a b")] public bool line { get; set; }
                        }

                        public enum @enum { @true, @false = 7, also_false = 7 }
                    }
                }
            }
        }
        """);

    [Fact]
    public void A_class_with_fields_and_a_base_class() => Snapshots.Verify("""
        namespace Demo;

        public abstract class Measured
        {
            [QuestTimestamp(Unit = TimestampUnit.Milliseconds)] public long Time;
            [QuestSymbol] public required string Device { get; init; }
            public virtual double Value => 0;
            public static int Count;
            public int WriteOnly { set { } }
            public int this[int index] => index;
        }

        [QuestTable("measures")]
        public partial class Measure : Measured
        {
            public readonly long Sequence;
            [QuestColumn("raw")] private double _raw = 1;
            [QuestIgnore] public object? Tag;
            public override double Value => _raw * 2;
            public const int Limit = 3;
            private int _hidden = 2;
            private protected int Hidden => _hidden;
        }
        """);

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
    public void Tables_of_types_that_are_not_our_own() => Snapshots.Verify("""
        namespace Vendor
        {
            public class Quote
            {
                public string Symbol { get; set; } = "";
                public double Bid { get; set; }
                public double? Ask { get; set; }
                public DateTime Time { get; set; }
                public object? Tag { get; set; }
                private int Hidden { get; set; }
            }
            public readonly record struct Reading<T>(string Sensor, T Value);
            internal record struct Own(int A);
        }
        namespace Demo
        {
            [QuestTableFor(typeof(Vendor.Quote), "quotes", Members = typeof(QuoteColumns), PartitionBy = PartitionBy.Hour)]
            [QuestTableFor(typeof(Vendor.Reading<double>), "readings", Naming = ColumnNaming.CamelCase)]
            [QuestTableFor(typeof(Vendor.Own), "own rows", PropertyName = "default")]
            public static partial class Tables
            {
                private interface QuoteColumns
                {
                    [QuestSymbol(Capacity = 1000)] object Symbol { get; }
                    [QuestColumn("offer")] object Ask { get; }
                    [QuestTimestamp] object Time { get; }
                    [QuestIgnore] object Tag { get; }
                }
            }
        }
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
    public void A_generic_type() => Snapshots.Verify("""
        namespace Demo;

        public class Wide<TKey> where TKey : notnull
        {
            public required TKey Key { get; init; }

            [QuestTable("readings")]
            public sealed partial record Reading<T>([QuestSymbol] string Sensor, T Value, T? Last, [QuestTimestamp] DateTime At);

            [QuestTable("counts")]
            public partial record struct Count<@int>(@int? Value, TKey Key) where @int : struct;
        }
        """.Replace("public class Wide", "public partial class Wide"));

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
    public void Type_parameters_with_constraints() => Snapshots.Verify("""
        [QuestTable("constrained")]
        public partial class Row<TNumber, TText>
            where TNumber : struct
            where TText : class
        {
            public TNumber Number { get; init; }
            public TNumber? Other { get; init; }
            public required TText Text { get; init; }
            public TText? Note { get; init; }
        }
        """);

    [Fact]
    public void A_table_that_derives_from_a_table() => Snapshots.Verify("""
        [QuestTable("events", Naming = ColumnNaming.CamelCase)]
        public partial record Event([QuestTimestamp] DateTime HappenedAt, [QuestSymbol] string EventKind);

        [QuestTable("clicks")]
        public partial record Click(DateTime HappenedAt, string EventKind, [property: QuestColumn("x")] int Left) : Event(HappenedAt, EventKind);
        """);

    [Fact]
    public void A_type_in_several_parts() => Snapshots.Verify("""
        namespace Demo
        {
            public partial class Reading
            {
                public required string Sensor { get; init; }
                public double Value { get; private set; }
            }
        }

        namespace Demo
        {
            [QuestTable("readings")]
            partial class Reading
            {
                [QuestTimestamp(Unit = TimestampUnit.Milliseconds)] private readonly long _taken = 0;
                [QuestIgnore] public readonly int Retries = 0;

                public Reading()
                {
                }
            }
        }
        """);

    [Fact]
    public void A_host_within_other_types() => Snapshots.Verify("""
        namespace Vendor
        {
            public class Base { public string Name { get; set; } = ""; internal int Size { get; set; } }
            public class Item : Base { public double Price { get; set; } public int? Stock { get; set; } public long At { get; set; } }
        }

        namespace Demo
        {
            public partial interface IShop
            {
                internal abstract partial class Tables
                {
                    [QuestTableFor(typeof(Vendor.Item), "items", Members = typeof(Columns), Dedup = true)]
                    private sealed partial record Stock;

                    private sealed record Columns([QuestSymbol, QuestKey] string Name, long Size, [QuestTimestamp(Unit = TimestampUnit.Seconds)] long At);
                }
            }
        }
        """);
}
