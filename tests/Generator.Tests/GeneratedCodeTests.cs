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
