namespace Questline.Runtime.Tests.Encodings;

/// <summary>Golden vectors of whole rows: what precedes, separates and ends the values.</summary>
public partial class RowVectorTests
{
    [Fact]
    public void G01_A_row_with_a_symbol_and_a_double() => Golden.Verify(
        new Probe("C", 21.5, 1_700_000_000_123_456_789),
        1,
        """probe,unit=C v=21.5 1700000000123456789\n""",
        "70726f62652c756e69743d4320763d32312e3520313730303030303030303132333435363738390a");

    [Fact]
    public void G02_The_same_in_version_2() => Golden.Verify(
        new Probe("C", 21.5, 1_700_000_000_123_456_789),
        2,
        """probe,unit=C v==\x10\x00\x00\x00\x00\x00\x805@ 1700000000123456789n\n""",
        "70726f62652c756e69743d4320763d3d10000000000080354020313730303030303030303132333435363738396e0a");

    [Fact]
    public void G03_The_same_in_version_3() => Golden.Verify(
        new Probe("C", 21.5, 1_700_000_000_123_456_789),
        3,
        """probe,unit=C v==\x10\x00\x00\x00\x00\x00\x805@ 1700000000123456789n\n""",
        "70726f62652c756e69743d4320763d3d10000000000080354020313730303030303030303132333435363738396e0a");

    [Fact]
    public void G04_An_integer_and_microseconds() => Golden.Verify(
        new Count(-42, 1_700_000_000_123_456),
        1,
        """probe n=-42i 1700000000123456000\n""",
        "70726f6265206e3d2d34326920313730303030303030303132333435363030300a");

    [Fact]
    public void G05_The_same_in_version_2() => Golden.Verify(
        new Count(-42, 1_700_000_000_123_456),
        2,
        """probe n=-42i 1700000000123456t\n""",
        "70726f6265206e3d2d3432692031373030303030303030313233343536740a");

    [Fact]
    public void G06_A_symbol_and_nothing_else() => Golden.Verify(
        new Site("north"),
        1,
        """probe,site=north\n""",
        "70726f62652c736974653d6e6f7274680a");

    [Fact]
    public void G07_Symbols_and_a_timestamp_without_fields() => Golden.Verify(
        new Pair("1", "2", 5),
        1,
        """probe,a=1,b=2 5\n""",
        "70726f62652c613d312c623d3220350a");

    [Fact]
    public void G08_Booleans() => Golden.Verify(
        new Switches(true, false),
        1,
        """probe on=t,off=f\n""",
        "70726f6265206f6e3d742c6f66663d660a");

    // Other clients also write Int64.MinValue, which the server stores as NULL: here it is refused.
    [Fact]
    public void G09_The_largest_integer() => Golden.Verify(
        new Limits(0, long.MaxValue, null, 0),
        1,
        """lim z=0i,hi=9223372036854775807i 0\n""",
        "6c696d207a3d30692c68693d393232333337323033363835343737353830376920300a");

    [Fact]
    public void G09_The_smallest_integer_is_refused() => Wire.Refuse(new Limits(0, long.MaxValue, long.MinValue, 0)).Column.ShouldBe("lo");

    [Fact]
    public void G33_Rows_of_two_tables() => Golden.Verify(
        [.. Wire.Encode(new First("1", 1), ProtocolVersion.Version1), .. Wire.Encode(new Second(2), ProtocolVersion.Version1)],
        """a,s=1 1\nb x=2i\n""",
        "612c733d3120310a6220783d32690a");

    [QuestTable("probe")]
    internal readonly partial record struct Probe(
        [QuestSymbol] string Unit, double V,
        [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("probe")]
    internal readonly partial record struct Count(long N, [QuestTimestamp(Unit = TimestampUnit.Microseconds)] long At);

    [QuestTable("probe")]
    internal readonly partial record struct Site([QuestSymbol, QuestColumn("site")] string Place);

    [QuestTable("probe")]
    internal readonly partial record struct Pair(
        [QuestSymbol] string A,
        [QuestSymbol] string B,
        [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("probe")]
    internal readonly partial record struct Switches(bool On, bool Off);

    [QuestTable("lim")]
    internal readonly partial record struct Limits(
        long Z, long Hi, long? Lo,
        [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("a")]
    internal readonly partial record struct First([QuestSymbol] string S, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("b")]
    internal readonly partial record struct Second(long X);
}
