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
}
