namespace Questline.Benchmarks.Compiling;

/// <summary>The source of the sample project. A <c>$</c> is the number of the type.</summary>
internal static class SampleSource
{
    public const string Side = """
        namespace Sample;

        public enum Side
        {
            Buy,
            Sell,
        }
        """;

    private const string PlainType = """
        /// <summary>Has nothing to do with tables.</summary>
        public sealed class Plain$
        {
            private int _count;

            public int Next()
            {
                _count += 1$;
                return _count;
            }
        }
        """;

    private const string RecordStruct = """
        /// <summary>The table $.</summary>
        [QuestTable("table_$", PartitionBy = PartitionBy.Hour)]
        public readonly partial record struct Table$(
            [QuestSymbol] string Symbol,
            [QuestSymbol] Side Side,
            double Price,
            double Amount,
            double? Bid,
            long Sequence,
            int Size,
            bool IsOpen,
            string? Remark,
            [QuestColumn("order")] Guid OrderId,
            DateTime Received,
            [QuestTimestamp] DateTime Timestamp)
        {
            // The members of $.
            public double Sum()
            {
                return Price + 1$;
            }
        }
        """;

    private const string Class = """
        /// <summary>The table $.</summary>
        [QuestTable("table_$")]
        public sealed partial class Table$
        {
            [QuestSymbol(Capacity = 1024)]
            public required string Venue { get; init; }

            [QuestSymbol]
            public string? Strategy { get; init; }

            [QuestSymbol]
            public Side Side { get; init; }

            public double Bid { get; init; }

            public double Ask { get; init; }

            public float Ratio { get; init; }

            public short Level { get; init; }

            public long Sequence { get; init; }

            public bool IsOpen { get; init; }

            public decimal Fee { get; init; }

            public string Comment { get; init; } = "";

            [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)]
            public DateTimeOffset Timestamp { get; init; }
        }
        """;

    public static string Plain(string number) => Number(PlainType, number);

    /// <summary>A table of 12 members, in turn a record struct and a class.</summary>
    public static string Table(string number) => Number(number[^1] % 2 == 0 ? RecordStruct : Class, number);

    private static string Number(string source, string number) => source.Replace("$", number, StringComparison.Ordinal);
}
