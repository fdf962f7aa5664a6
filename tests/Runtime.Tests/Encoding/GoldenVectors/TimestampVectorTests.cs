namespace Questline.Runtime.Tests.Encodings;

/// <summary>Golden vectors of timestamp columns and designated timestamps.</summary>
public partial class TimestampVectorTests
{
    [Fact]
    public void G21_Version_1_has_no_nanoseconds_and_truncates_them() => Golden.Verify(
        new Columns(1500, 1999, -1, 14),
        1,
        """ts a=1500t,b=1t,c=-1t 14\n""",
        "747320613d31353030742c623d31742c633d2d31742031340a");

    [Fact]
    public void G22_The_same_in_version_2() => Golden.Verify(
        new Columns(1500, 1999, -1, 14),
        2,
        """ts a=1500t,b=1999n,c=-1t 14n\n""",
        "747320613d31353030742c623d313939396e2c633d2d31742031346e0a");

    [Fact]
    public void G38_A_designated_timestamp_beyond_the_reach_of_nanoseconds() => Golden.Verify(
        new Far(1_700_000_000_000_000_042, 1, new DateTime(DateTime.MaxValue.Ticks, DateTimeKind.Utc)),
        2,
        """ts i=1700000000000000042n,x=1i 253402300799999999t\n""",
        "747320693d313730303030303030303030303030303034326e2c783d316920323533343032333030373939393939393939740a");

    // The .NET client writes the column in nanoseconds, which only servers since 2024 read; microseconds are understood by all.
    [Fact]
    public void G41_A_column_of_a_date_in_version_1() => Golden.Verify(
        new Leap(
            1,
            new DateTime(2024, 2, 29, 12, 0, 0, DateTimeKind.Utc),
            new DateTime(2023, 11, 14, 22, 13, 20, DateTimeKind.Utc)),
        1,
        """ts x=1i,t=1709208000000000t 1700000000000000000\n""",
        "747320783d31692c743d313730393230383030303030303030307420313730303030303030303030303030303030300a");

    [QuestTable("ts")]
    internal readonly partial record struct Columns(
        [QuestColumn(Type = QuestColumnType.Timestamp)] long A,
        [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] long B,
        [QuestColumn(Type = QuestColumnType.Timestamp)] long C,
        [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("ts")]
    internal readonly partial record struct Far(
        [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] long I, long X,
        [QuestTimestamp] DateTime At);

    [QuestTable("ts")]
    internal readonly partial record struct Leap(long X, DateTime T, [QuestTimestamp] DateTime At);
}
