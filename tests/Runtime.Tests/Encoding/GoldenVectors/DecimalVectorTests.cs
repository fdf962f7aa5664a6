namespace Questline.Runtime.Tests.Encodings;

/// <summary>Golden vectors of decimals.</summary>
public partial class DecimalVectorTests
{
    // The other clients have a text form as well; Questline has one form, the binary one.
    [Fact]
    public void G28_A_decimal_with_a_trailing_zero() => Golden.Verify(
        new Price(-123.450m, 18),
        3,
        """dc p==\x17\x03\x03\xfe\x1d\xc6 18n\n""",
        "646320703d3d170303fe1dc62031386e0a");

    [Fact]
    public void G29_A_positive_decimal() => Golden.Verify(
        new Price(123.45m, 19),
        3,
        """dc p==\x17\x02\x0209 19n\n""",
        "646320703d3d17020230392031396e0a");

    [Fact]
    public void G30_A_negative_decimal() => Golden.Verify(
        new Price(-123.45m, 20),
        3,
        """dc p==\x17\x02\x02\xcf\xc7 20n\n""",
        "646320703d3d170202cfc72032306e0a");

    [Fact]
    public void G31_A_zero_byte_keeps_the_sign() => Golden.Verify(
        new Price(128m, 21),
        3,
        """dc p==\x17\x00\x02\x00\x80 21n\n""",
        "646320703d3d17000200802032316e0a");

    [Fact]
    public void G32_A_value_of_every_kind() => Golden.Verify(
        new Mix("X-1", true, 7, 0.25, "hi", 123, [0.5], 1.5m, 1_700_000_000_000_000),
        3,
        """mix,id=X-1 ok=t,n=7i,d==\x10\x00\x00\x00\x00\x00\x00\xd0?,s="hi",t=123n,a==\x0e\n\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\xe0?,p==\x17\x01\x01\x0f 1700000000000000t\n""",
        "6d69782c69643d582d31206f6b3d742c6e3d37692c643d3d10000000000000d03f2c733d226869222c743d3132336e2c613d3d0e0a0101000000000000000000e03f2c703d3d1701010f2031373030303030303030303030303030740a");

    // The Java client pads to 8, 16 or 32 bytes; any sign extension is the same number, and the shortest is enough.
    [Fact]
    public void G35_Eight_bytes_are_trimmed() => Golden.Verify(
        new Price(-123.45m, 23),
        3,
        """dc p==\x17\x02\x02\xcf\xc7 23n\n""",
        "646320703d3d170202cfc72032336e0a");

    [Fact]
    public void G36_Sixteen_bytes_are_trimmed() => Golden.Verify(
        new Price(123.45m, 24),
        3,
        """dc p==\x17\x02\x0209 24n\n""",
        "646320703d3d17020230392032346e0a");

    [Fact]
    public void G37_Thirty_two_bytes_are_trimmed() => Golden.Verify(
        new Price(-0.001m, 25),
        3,
        """dc p==\x17\x03\x01\xff 25n\n""",
        "646320703d3d170301ff2032356e0a");

    [Fact]
    public void G39_Decimals_around_the_limits_of_a_byte() => Golden.Verify(
        new Eight(0m, 1m, -1m, 127m, -128m, -129m, 255m, 100.00m),
        3,
        """dc a==\x17\x00\x01\x00,b==\x17\x00\x01\x01,c==\x17\x00\x01\xff,d==\x17\x00\x01\x7f,e==\x17\x00\x01\x80,f==\x17\x00\x02\xff\x7f,g==\x17\x00\x02\x00\xff,h==\x17\x02\x02'\x10\n""",
        "646320613d3d170001002c623d3d170001012c633d3d170001ff2c643d3d1700017f2c653d3d170001802c663d3d170002ff7f2c673d3d17000200ff2c683d3d17020227100a");

    [Fact]
    public void G40_The_extremes() => Golden.Verify(
        new Extremes(decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m),
        3,
        """dc hi==\x17\x00\r\x00\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff,lo==\x17\x00\r\xff\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01,tiny==\x17\x1c\x01\x01\n""",
        "64632068693d3d17000d00ffffffffffffffffffffffff2c6c6f3d3d17000dff0000000000000000000000012c74696e793d3d171c01010a");

    [QuestTable("dc")]
    internal readonly partial record struct Price(decimal P, [QuestTimestamp(Unit = TimestampUnit.Nanoseconds)] long At);

    [QuestTable("dc")]
    internal readonly partial record struct Eight(
        decimal A, decimal B, decimal C, decimal D, decimal E, decimal F, decimal G, decimal H);

    [QuestTable("dc")]
    internal readonly partial record struct Extremes(decimal Hi, decimal Lo, decimal Tiny);

    [QuestTable("mix")]
    internal readonly partial record struct Mix(
        [QuestSymbol] string Id,
        bool Ok,
        long N,
        double D,
        string S,
        [QuestColumn(Type = QuestColumnType.TimestampNanoseconds)] long T,
        double[] A,
        decimal P,
        [QuestTimestamp(Unit = TimestampUnit.Microseconds)] long At);
}
