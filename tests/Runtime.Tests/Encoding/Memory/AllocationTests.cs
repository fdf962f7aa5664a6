using System.Buffers;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Writing a row allocates nothing, once the buffer is as large as it has to be.</summary>
public partial class AllocationTests
{
    private const int Rows = 5_000;

    private readonly ArrayBufferWriter<byte> _destination = new(1024 * 1024);

    public static TheoryData<ProtocolVersion> Versions => [.. Enum.GetValues<ProtocolVersion>()];

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_narrow_row(ProtocolVersion version) =>
        Allocated(new Narrow("BTC-USDT", DayOfWeek.Friday, 37779.62, 0.5, new DateTime(2026, 7, 4)), version).ShouldBe(0);

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_wide_row(ProtocolVersion version) =>
        Allocated(
            new Wide("site a", "größe 😀", 'x', Math.PI, double.NaN, -1e-300, long.MaxValue, -42, 7, true,
                "he said \"no\", or so\n", null, Guid.Empty, new DateTime(2026, 7, 4), new DateOnly(2026, 7, 4), DateTimeOffset.UnixEpoch),
            version).ShouldBe(0);

    [Fact]
    public void A_row_with_an_array_and_a_decimal() => Allocated(new Binary([1, 2, 3], -1.50m), ProtocolVersion.Version3).ShouldBe(0);

    [Fact]
    public void A_row_with_an_array_of_each_source() => Allocated(Arrays.Example, ProtocolVersion.Version2).ShouldBe(0);

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_value_of_a_type_parameter(ProtocolVersion version)
    {
        Allocated(new Reading<int>(42), version).ShouldBe(0);
        Allocated(new Reading<double>(Math.PI), version).ShouldBe(0);
        Allocated(new Reading<double?>(Math.PI), version).ShouldBe(0);
        Allocated(new Reading<Guid?>(Guid.Empty), version).ShouldBe(0);
        Allocated(new Reading<DateTimeOffset?>(DateTimeOffset.UnixEpoch), version).ShouldBe(0);
        Allocated(new Reading<string>("größe"), version).ShouldBe(0);
    }

    [Fact]
    public void Many_rows_at_once()
    {
        Narrow[] rows = [.. Enumerable.Repeat(new Narrow("BTC-USDT", DayOfWeek.Friday, 1, 2, new DateTime(2026, 7, 4)), 100)];

        Measure(() => QuestSerializer.Serialize<Narrow>(rows, _destination, ProtocolVersion.Version2)).ShouldBe(0);
    }

    private long Allocated<T>(T row, ProtocolVersion version)
        where T : IQuestRow<T> =>
        Measure(() => QuestSerializer.Serialize(in row, _destination, version));

    /// <summary>The least of several rounds: while methods are compiled anew, the runtime itself allocates a little on this thread.</summary>
    private long Measure(Action write)
    {
        const int Rounds = 5;
        return Enumerable.Range(0, Rounds).Min(_ => MeasureOnce(write));
    }

    private long MeasureOnce(Action write)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Repeat(write, Rows);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private void Repeat(Action write, int times)
    {
        for (int i = 0; i < times; i++)
        {
            _destination.ResetWrittenCount();
            write();
        }
    }

    [QuestTable("trades")]
    internal readonly partial record struct Narrow(
        [QuestSymbol] string Symbol, DayOfWeek Day, double Price, double Amount, [QuestTimestamp] DateTime Timestamp);

    [QuestTable("telemetry")]
    internal readonly partial record struct Wide(
        [QuestSymbol] string Site,
        [QuestSymbol] string Device,
        [QuestSymbol] char Unit,
        double Temperature,
        double Pressure,
        double? Humidity,
        long Uptime,
        long? Sequence,
        byte ErrorCount,
        bool Online,
        string Note,
        string? Comment,
        Guid Id,
        DateTime MeasuredAt,
        DateOnly InstalledOn,
        [QuestTimestamp] DateTimeOffset Timestamp);

    [QuestTable("binary")]
    internal readonly partial record struct Binary(double[] Values, decimal Price);

    // By hand, to have a column of each source.
    internal sealed record Arrays(List<double> List, ReadOnlyMemory<float> Memory, float[,] Rectangle, double[][] Jagged) : IQuestRow<Arrays>
    {
        public static Arrays Example { get; } = new([1, 2], new float[] { 1, 2, 3 }, new float[2, 2], [[1, 2], [3, 4]]);

        public static TableSchema Schema { get; } = new("t", null);

        public static void Write<TFormat>(ref IlpWriter<TFormat> writer, in Arrays row)
            where TFormat : struct, IIlpFormat
        {
            var list = IlpArray.Of(row.List);
            var memory = IlpArray.Of(row.Memory);
            var rectangle = IlpArray.OfRectangular(row.Rectangle);
            var jagged = IlpArray.OfJagged(row.Jagged);
            var line = writer.BeginRow(100 + list.MaxLength + memory.MaxLength + rectangle.MaxLength + jagged.MaxLength);
            line.Array("t a==\u000E\u000A"u8, list);
            line.Array(",b==\u000E\u000A"u8, memory);
            line.Array(",c==\u000E\u000A"u8, rectangle);
            line.Array(",d==\u000E\u000A"u8, jagged);
            line.AtNow();
            writer.EndRow(line);
        }
    }
}
