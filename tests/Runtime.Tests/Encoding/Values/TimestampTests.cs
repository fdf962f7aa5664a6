namespace Questline.Runtime.Tests.Encodings;

/// <summary>Instants as counts since 1970; <see cref="RefusedTimestampTests"/> has the limits.</summary>
public partial class TimestampTests
{
    private static readonly DateTime Instant = new DateTime(2026, 7, 4, 12, 30, 15, DateTimeKind.Utc).AddTicks(1_234_567);

    [Fact]
    public void A_date_in_UTC() =>
        Wire.Show(new Dates(Instant, Instant, Instant), ProtocolVersion.Version2)
            .ShouldBe(@"t micros=1783168215123456t,nanos=1783168215123456700n 1783168215123456t\n");

    [Fact]
    public void A_date_without_a_kind_is_taken_as_UTC()
    {
        DateTime without = DateTime.SpecifyKind(Instant, DateTimeKind.Unspecified);

        Wire.Encode(new Dates(without, without, without), ProtocolVersion.Version2)
            .ShouldBe(Wire.Encode(new Dates(Instant, Instant, Instant), ProtocolVersion.Version2));
    }

    [Fact]
    public void A_date_in_version_1_has_microsecond_columns_and_a_nanosecond_at_its_end() =>
        Wire.Show(new Dates(Instant, Instant, Instant), ProtocolVersion.Version1)
            .ShouldBe(@"t micros=1783168215123456t,nanos=1783168215123456t 1783168215123456000\n");

    [Fact]
    public void A_designated_date_in_nanoseconds_keeps_its_ticks()
    {
        Wire.Show(new InNanoseconds(1, Instant), ProtocolVersion.Version2).ShouldBe(@"t v=1i 1783168215123456700n\n");
        Wire.Show(new InNanoseconds(1, Instant), ProtocolVersion.Version1).ShouldBe(@"t v=1i 1783168215123456700\n");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(14)]
    [InlineData(-9.5)]
    public void A_date_with_an_offset_is_the_instant_that_it_names(double hours)
    {
        DateTimeOffset value = new DateTimeOffset(Instant).ToOffset(TimeSpan.FromHours(hours));

        Wire.Show(new Offsets(value, value, value), ProtocolVersion.Version2)
            .ShouldBe(@"t micros=1783168215123456t,nanos=1783168215123456700n 1783168215123456t\n");
    }

    [Fact]
    public void A_day_is_its_midnight_in_UTC()
    {
        var day = new DateOnly(2026, 7, 4);

        Wire.Show(new Days(day, day, day), ProtocolVersion.Version2)
            .ShouldBe(@"t micros=1783123200000000t,nanos=1783123200000000000n 1783123200000000t\n");
    }

    [Fact]
    public void Counts_are_sent_in_microseconds_unless_they_are_nanoseconds()
    {
        Wire.Show(new Microseconds(1, 1_783_168_215_123_456), ProtocolVersion.Version2).ShouldBe(@"t v=1i 1783168215123456t\n");
        Wire.Show(new Nanoseconds(1, 1_783_168_215_123_456_789), ProtocolVersion.Version2).ShouldBe(@"t v=1i 1783168215123456789n\n");
        Wire.Show(new Milliseconds(1, 1_783_168_215_123), ProtocolVersion.Version2).ShouldBe(@"t v=1i 1783168215123000t\n");
        Wire.Show(new Seconds(1, 1_783_168_215), ProtocolVersion.Version2).ShouldBe(@"t v=1i 1783168215000000t\n");
    }

    [Fact]
    public void Counts_are_nanoseconds_without_a_suffix_in_version_1()
    {
        Wire.Show(new Microseconds(1, 1_783_168_215_123_456), ProtocolVersion.Version1).ShouldBe(@"t v=1i 1783168215123456000\n");
        Wire.Show(new Nanoseconds(1, 1_783_168_215_123_456_789), ProtocolVersion.Version1).ShouldBe(@"t v=1i 1783168215123456789\n");
        Wire.Show(new Milliseconds(1, 1_783_168_215_123), ProtocolVersion.Version1).ShouldBe(@"t v=1i 1783168215123000000\n");
        Wire.Show(new Seconds(1, 1_783_168_215), ProtocolVersion.Version1).ShouldBe(@"t v=1i 1783168215000000000\n");
    }

    [Fact]
    public void The_epoch_itself_is_zero() =>
        Wire.Show(new Dates(DateTime.UnixEpoch, DateTime.UnixEpoch, DateTime.UnixEpoch), ProtocolVersion.Version2)
            .ShouldBe(@"t micros=0t,nanos=0n 0t\n");

    [Theory]
    [InlineData(-1, "0t", "-100n")]
    [InlineData(-9, "0t", "-900n")]
    [InlineData(-10, "-1t", "-1000n")]
    [InlineData(-19, "-1t", "-1900n")]
    [InlineData(19, "1t", "1900n")]
    public void A_column_may_be_before_1970_and_is_cut_towards_it(long ticks, string micros, string nanos)
    {
        DateTime value = DateTime.UnixEpoch.AddTicks(ticks);

        Wire.Show(new Dates(value, value, DateTime.UnixEpoch), ProtocolVersion.Version2).ShouldBe($@"t micros={micros},nanos={nanos} 0t\n");
    }

    [Theory]
    [InlineData(-1, "0t")]
    [InlineData(-999, "0t")]
    [InlineData(-1000, "-1t")]
    [InlineData(1999, "1t")]
    [InlineData(-9_223_372_036_854_775_807, "-9223372036854775t")]
    public void Version_1_cuts_nanoseconds_towards_1970(long nanoseconds, string micros) =>
        Wire.Show(new NanosecondColumn(nanoseconds), ProtocolVersion.Version1).ShouldBe($@"t v={micros}\n");

    [Fact]
    public void The_first_and_the_last_date_of_NET_fit_a_column() =>
        Wire.Show(new Far(DateTime.MinValue, DateTime.MaxValue), ProtocolVersion.Version1)
            .ShouldBe(@"t first=-62135596800000000t,last=253402300799999999t\n");

    [Fact]
    public void A_null_designated_timestamp_asks_for_the_servers_time() =>
        Wire.Show(new Optional(1, null), ProtocolVersion.Version2).ShouldBe(@"t v=1i\n");

    [QuestTable("t")]
    internal readonly partial record struct Dates(
        DateTime Micros, [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] DateTime Nanos, [QuestTimestamp] DateTime At);

    [QuestTable("t")]
    internal readonly partial record struct Offsets(
        DateTimeOffset Micros,
        [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] DateTimeOffset Nanos,
        [QuestTimestamp] DateTimeOffset At);

    [QuestTable("t")]
    internal readonly partial record struct Days(
        DateOnly Micros, [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] DateOnly Nanos, [QuestTimestamp] DateOnly At);

    [QuestTable("t")]
    internal readonly partial record struct InNanoseconds(long V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] DateTime At);

    [QuestTable("t")]
    internal readonly partial record struct Microseconds(long V, [QuestTimestamp(Unit = TimestampUnit.Microseconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct Nanoseconds(long V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct Milliseconds(long V, [QuestTimestamp(Unit = TimestampUnit.Milliseconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct Seconds(long V, [QuestTimestamp(Unit = TimestampUnit.Seconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct NanosecondColumn([QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] long V);

    [QuestTable("t")]
    internal readonly partial record struct Far(DateTime First, DateTime Last);

    [QuestTable("t")]
    internal readonly partial record struct Optional(long V, [QuestTimestamp] DateTime? At);
}
