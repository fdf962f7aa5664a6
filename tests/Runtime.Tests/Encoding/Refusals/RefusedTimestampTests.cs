namespace Questline.Runtime.Tests.Encodings;

public partial class RefusedTimestampTests
{
    private const long LastMicrosecondOf9999 = 253_402_300_799_999_999;
    private const long LastNanosecondOf2261 = 9_214_646_399_999_999_999;

    [Theory]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    public void A_designated_timestamp_before_1970(long value)
    {
        string[] messages =
        [
            Wire.Refuse(new Microseconds(1, value)).Message,
            Wire.Refuse(new Microseconds(1, value), ProtocolVersion.Version1).Message,
            Wire.Refuse(new Nanoseconds(1, value)).Message,
            Wire.Refuse(new Nanoseconds(1, value), ProtocolVersion.Version1).Message,
            Wire.Refuse(new Milliseconds(1, value)).Message,
            Wire.Refuse(new Seconds(1, value)).Message,
        ];

        messages.Distinct().ShouldBe([
            "Row refused (table 't'): the designated timestamp is before 1970-01-01, which QuestDB refuses; "
            + "write a later one, or keep such instants in a column of their own."]);
    }

    [Fact]
    public void A_date_that_was_never_set()
    {
        Wire.Refuse(new Date(1, default)).Message.ShouldContain("is before 1970-01-01");
        Wire.Refuse(new DateInNanoseconds(1, default)).Message.ShouldContain("is before 1970-01-01");
        Wire.Refuse(new DateWithOffset(1, default)).Message.ShouldContain("is before 1970-01-01");
        Wire.Refuse(new Day(1, default)).Message.ShouldContain("is before 1970-01-01");
    }

    [Fact]
    public void A_tick_before_1970_is_not_rounded_to_1970() =>
        Wire.Refuse(new Date(1, DateTime.UnixEpoch.AddTicks(-1))).Message.ShouldContain("is before 1970-01-01");

    [Fact]
    public void A_designated_timestamp_beyond_9999()
    {
        const string Reason = "the designated timestamp is after the year 9999, which QuestDB refuses; check the unit in which it is counted.";

        Wire.Refuse(new Microseconds(1, LastMicrosecondOf9999 + 1)).Message.ShouldEndWith(Reason);
        Wire.Refuse(new Microseconds(1, long.MaxValue)).Message.ShouldEndWith(Reason);
        Wire.Refuse(new Milliseconds(1, 253_402_300_800_000)).Message.ShouldEndWith(Reason);
        Wire.Refuse(new Milliseconds(1, long.MaxValue)).Message.ShouldEndWith(Reason);
        Wire.Refuse(new Seconds(1, 253_402_300_800)).Message.ShouldEndWith(Reason);
        Wire.Refuse(new Seconds(1, long.MaxValue)).Message.ShouldEndWith(Reason);
    }

    [Fact]
    public void The_last_instants_of_9999_are_taken()
    {
        Wire.Show(new Microseconds(1, LastMicrosecondOf9999), ProtocolVersion.Version2).ShouldBe(@"t v=1i 253402300799999999t\n");
        Wire.Show(new Milliseconds(1, 253_402_300_799_999), ProtocolVersion.Version2).ShouldBe(@"t v=1i 253402300799999000t\n");
        Wire.Show(new Seconds(1, 253_402_300_799), ProtocolVersion.Version2).ShouldBe(@"t v=1i 253402300799000000t\n");
        Wire.Show(new Date(1, DateTime.MaxValue), ProtocolVersion.Version2).ShouldBe(@"t v=1i 253402300799999999t\n");
        Wire.Show(new DateWithOffset(1, DateTimeOffset.MaxValue), ProtocolVersion.Version2).ShouldBe(@"t v=1i 253402300799999999t\n");
        Wire.Show(new Day(1, DateOnly.MaxValue), ProtocolVersion.Version2).ShouldBe(@"t v=1i 253402214400000000t\n");
    }

    [Fact]
    public void Nanoseconds_beyond_2261()
    {
        const string Reason = "the designated timestamp is after the year 2261, the last one in nanoseconds; use TimestampUnit.Microseconds.";

        Wire.Refuse(new Nanoseconds(1, LastNanosecondOf2261 + 1)).Message.ShouldEndWith(Reason);
        Wire.Refuse(new DateInNanoseconds(1, new DateTime(2262, 1, 1))).Message.ShouldEndWith(Reason);
        Wire.Refuse(new DateInNanoseconds(1, DateTime.MaxValue)).Message.ShouldEndWith(Reason);
        Wire.Refuse(new DateInNanoseconds(1, DateTime.MaxValue), ProtocolVersion.Version1).Message.ShouldEndWith(Reason);
    }

    [Fact]
    public void The_last_nanosecond_of_2261_is_taken() =>
        Wire.Show(new Nanoseconds(1, LastNanosecondOf2261), ProtocolVersion.Version2).ShouldBe(@"t v=1i 9214646399999999999n\n");

    [Fact]
    public void Microseconds_that_version_1_would_have_to_send_as_more_nanoseconds_than_fit()
    {
        const string Reason = "the designated timestamp is after 2262-04-11, the last that protocol version 1 can carry; "
            + "set protocol_version=2 if the server knows it.";

        Wire.Refuse(new Microseconds(1, 9_223_372_036_854_776), ProtocolVersion.Version1).Message.ShouldEndWith(Reason);
        Wire.Refuse(new Date(1, DateTime.MaxValue), ProtocolVersion.Version1).Message.ShouldEndWith(Reason);
    }

    [Fact]
    public void The_last_instant_of_version_1_is_taken()
    {
        Wire.Show(new Microseconds(1, 9_223_372_036_854_775), ProtocolVersion.Version1).ShouldBe(@"t v=1i 9223372036854775000\n");
        Wire.Show(new Nanoseconds(1, long.MaxValue), ProtocolVersion.Version1).ShouldBe(@"t v=1i 9223372036854775807\n");
    }

    [Fact]
    public void A_timestamp_column_of_nanoseconds_that_do_not_fit()
    {
        const string Message = "Row refused (table 't', column 'v'): "
            + "the instant does not fit 64 bits of nanoseconds (1677 to 2262); use microseconds.";

        Wire.Refuse(new ColumnInNanoseconds(DateTime.MinValue)).Message.ShouldBe(Message);
        Wire.Refuse(new ColumnInNanoseconds(DateTime.MaxValue)).Message.ShouldBe(Message);
    }

    [Fact]
    public void A_timestamp_column_of_the_smallest_integer_which_QuestDB_takes_for_NULL()
    {
        Wire.Refuse(new Counts(long.MinValue, 0)).Column.ShouldBe("micros");
        Wire.Refuse(new Counts(0, long.MinValue)).Column.ShouldBe("nanos");
        Wire.Refuse(new Counts(0, long.MinValue), ProtocolVersion.Version1).Column.ShouldBe("nanos");
    }

    [QuestTable("t")]
    internal readonly partial record struct Microseconds(long V, [QuestTimestamp(Unit = TimestampUnit.Microseconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct Nanoseconds(long V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct Milliseconds(long V, [QuestTimestamp(Unit = TimestampUnit.Milliseconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct Seconds(long V, [QuestTimestamp(Unit = TimestampUnit.Seconds)] long At);

    [QuestTable("t")]
    internal readonly partial record struct Date(long V, [QuestTimestamp] DateTime At);

    [QuestTable("t")]
    internal readonly partial record struct DateInNanoseconds(long V, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] DateTime At);

    [QuestTable("t")]
    internal readonly partial record struct DateWithOffset(long V, [QuestTimestamp] DateTimeOffset At);

    [QuestTable("t")]
    internal readonly partial record struct Day(long V, [QuestTimestamp] DateOnly At);

    [QuestTable("t")]
    internal readonly partial record struct ColumnInNanoseconds([QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] DateTime V);

    [QuestTable("t")]
    internal readonly partial record struct Counts(
        [QuestColumn(Type = QuestColumnType.Timestamp)] long Micros, [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] long Nanos);
}
