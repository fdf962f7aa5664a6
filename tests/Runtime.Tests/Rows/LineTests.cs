using System.Runtime.Serialization;

namespace Questline.Runtime.Tests.RunTimeRows;

/// <summary>Each type of value in each protocol version, as bytes.</summary>
public class LineTests
{
    private static readonly double[] Ones = [1.0];
    private static readonly DateTime Instant = new DateTime(2026, 7, 4, 12, 30, 0, DateTimeKind.Utc).AddTicks(1_234_567);

    private enum Side
    {
        Buy,
        Sell,
        Ask = Sell,
    }

    private enum Order
    {
        [EnumMember(Value = "LMT")]
        Limit,

        [EnumMember(Value = "stop loss")]
        Stop,

        [EnumMember]
        Market,

        Trailing,
    }

    private enum Flags : ulong
    {
        All = long.MaxValue,
    }

    [Fact]
    public void Symbols_come_first_then_columns_then_the_timestamp() => Verify(
        row => row.Symbol("symbol", "BTC-USDT").Symbol("side", Side.Buy).Column("price", 0.5).Column("size", 3).At(Instant),
        @"t,symbol=BTC-USDT,side=Buy price=0.5,size=3i 1783168200123456000\n",
        @"t,symbol=BTC-USDT,side=Buy price==\x10\x00\x00\x00\x00\x00\x00\xe0?,size=3i 1783168200123456t\n");

    [Fact]
    public void Symbols_alone_are_a_row() => Verify(row => row.Symbol("a", "1").AtNow(), @"t,a=1\n");

    [Fact]
    public void Columns_alone_are_a_row() => Verify(row => row.Column("a", 1).Column("b", 2).AtNow(), @"t a=1i,b=2i\n");

    [Fact]
    public void A_symbol_is_escaped() => Verify(row => row.Symbol("s", "a b,c=d\\\n").AtNow(), @"t,s=a\\ b\\,c\\=d\\\\\\\n\n");

    [Fact]
    public void A_string_is_escaped() => Verify(row => row.Column("s", "a \"b\"\\\n").AtNow(), @"t s=""a \\""b\\""\\\\\\\n""\n");

    [Fact]
    public void Text_comes_as_a_span_or_as_memory() => Verify(
        row => row.Symbol("a", "xay".AsSpan(1, 1)).Symbol("b", "xby".AsMemory(1, 1)).Column("c", "xcy".AsSpan(1, 1)).Column("d", "xdy".AsMemory(1, 1)).AtNow(),
        @"t,a=a,b=b c=""c"",d=""d""\n");

    [Fact]
    public void A_character_is_text() => Verify(row => row.Symbol("a", ' ').Column("b", '€').AtNow(), @"t,a=\\  b=""\xe2\x82\xac""\n");

    /// <summary>The official client writes each half of such a pair as U+FFFD.</summary>
    [Fact]
    public void A_character_beyond_the_basic_plane_stays_whole() => Verify(
        row => row.Symbol("a", "😀").Column("b", "😀".AsSpan()).Column("c", "x😀").AtNow(),
        @"t,a=\xf0\x9f\x98\x80 b=""\xf0\x9f\x98\x80"",c=""x\xf0\x9f\x98\x80""\n");

    [Fact]
    public void A_value_of_an_enum_is_the_first_of_its_names_or_its_number() => Verify(
        row => row.Symbol("a", Side.Sell).Symbol("b", (Side?)Side.Ask).Symbol("c", (Side)(-7)).AtNow(),
        @"t,a=Sell,b=Sell,c=-7\n");

    [Fact]
    public void A_value_of_an_enum_may_have_another_name_as_a_symbol() => Verify(
        row => row.Symbol("a", Order.Limit).Symbol("b", Order.Stop).Symbol("c", Order.Market).Symbol("d", Order.Trailing).AtNow(),
        @"t,a=LMT,b=stop\\ loss,c=Market,d=Trailing\n");

    [Fact]
    public void A_value_of_an_enum_of_ulong_without_a_name_is_its_number() => Verify(
        row => row.Symbol("a", (Flags)ulong.MaxValue).Symbol("b", Flags.All).AtNow(),
        @"t,a=18446744073709551615,b=All\n");

    [Fact]
    public void A_boolean() => Verify(row => row.Column("a", true).Column("b", false).AtNow(), @"t a=t,b=f\n");

    [Fact]
    public void Integers_of_every_size() => Verify(
        row => row
            .Column("a", sbyte.MinValue).Column("b", byte.MaxValue).Column("c", short.MinValue).Column("d", ushort.MaxValue)
            .Column("e", int.MinValue).Column("f", uint.MaxValue).Column("g", long.MaxValue).Column("h", (ulong)long.MaxValue)
            .AtNow(),
        @"t a=-128i,b=255i,c=-32768i,d=65535i,e=-2147483648i,f=4294967295i,g=9223372036854775807i,h=9223372036854775807i\n");

    [Fact]
    public void Floating_point_numbers() => Verify(
        row => row.Column("a", 1.5).Column("b", -0.5f).AtNow(),
        @"t a=1.5,b=-0.5\n",
        @"t a==\x10\x00\x00\x00\x00\x00\x00\xf8?,b==\x10\x00\x00\x00\x00\x00\x00\xe0\xbf\n");

    [Fact]
    public void A_decimal_keeps_its_scale() =>
        LineSender.LineOf(ProtocolVersion.Version3, row => row.Column("a", -1.50m).AtNow()).ShouldBe(@"t a==\x17\x02\x02\xffj\n");

    [Fact]
    public void A_guid() => Verify(
        row => row.Column("a", Guid.Parse("0b5d8f2e-7c1a-4f3e-9d2b-6a1c0e8f4b7d")).AtNow(),
        @"t a=""0b5d8f2e-7c1a-4f3e-9d2b-6a1c0e8f4b7d""\n");

    [Fact]
    public void Dates_in_microseconds() => Verify(
        row => row.Column("a", Instant).Column("b", new DateTimeOffset(Instant).ToOffset(TimeSpan.FromHours(2))).Column("c", new DateOnly(1970, 1, 2)).AtNow(),
        @"t a=1783168200123456t,b=1783168200123456t,c=86400000000t\n");

    [Fact]
    public void Dates_in_nanoseconds_which_version_1_does_not_have() => Verify(
        row => row
            .Column("a", Instant, TimestampUnit.Nanoseconds)
            .Column("b", new DateTimeOffset(Instant), TimestampUnit.Nanoseconds)
            .Column("c", new DateOnly(1970, 1, 2), TimestampUnit.Nanoseconds)
            .AtNow(),
        @"t a=1783168200123456t,b=1783168200123456t,c=86400000000t\n",
        @"t a=1783168200123456700n,b=1783168200123456700n,c=86400000000000n\n");

    [Fact]
    public void Counts_in_every_unit() => Verify(
        row => row
            .Column("a", 5, TimestampUnit.Seconds).Column("b", -5, TimestampUnit.Milliseconds)
            .Column("c", 5, TimestampUnit.Microseconds).Column("d", 5000, TimestampUnit.Nanoseconds)
            .AtNow(),
        @"t a=5000000t,b=-5000t,c=5t,d=5t\n",
        @"t a=5000000t,b=-5000t,c=5t,d=5000n\n");

    [Fact]
    public void A_local_time_is_converted() =>
        LineSender.LineOf(ProtocolVersion.Version2, row => row.Column("a", Instant.ToLocalTime()).At(Instant.ToLocalTime()))
            .ShouldBe(@"t a=1783168200123456t 1783168200123456t\n");

    [Fact]
    public void Designated_timestamps_of_dates() => VerifyEach(
        [
            row => row.Column("a", 1).At(Instant),
            row => row.Column("a", 1).At(new DateTimeOffset(Instant).ToOffset(TimeSpan.FromHours(-7))),
            row => row.Symbol("a", "1").At(new DateOnly(1970, 1, 2)),
            row => row.Column("a", 1).At(Instant, TimestampUnit.Nanoseconds),
            row => row.Column("a", 1).At(new DateTimeOffset(Instant), TimestampUnit.Nanoseconds),
            row => row.Symbol("a", "1").At(new DateOnly(1970, 1, 2), TimestampUnit.Nanoseconds),
        ],
        [
            @"t a=1i 1783168200123456t\n",
            @"t a=1i 1783168200123456t\n",
            @"t,a=1 86400000000t\n",
            @"t a=1i 1783168200123456700n\n",
            @"t a=1i 1783168200123456700n\n",
            @"t,a=1 86400000000000n\n",
        ]);

    [Fact]
    public void Designated_timestamps_of_counts() => VerifyEach(
        [
            row => row.Column("a", 1).At(5, TimestampUnit.Seconds),
            row => row.Symbol("a", "1").At(5, TimestampUnit.Milliseconds),
            row => row.Column("a", 1).At(5, TimestampUnit.Microseconds),
            row => row.Symbol("a", "1").At(5, TimestampUnit.Nanoseconds),
        ],
        [@"t a=1i 5000000t\n", @"t,a=1 5000t\n", @"t a=1i 5t\n", @"t,a=1 5n\n"]);

    /// <summary>The official client overflows silently here.</summary>
    [Fact]
    public void A_date_beyond_the_reach_of_nanoseconds_is_sent_in_microseconds() =>
        LineSender.LineOf(ProtocolVersion.Version2, row => row.Column("a", DateTime.MaxValue).At(DateTime.MaxValue))
            .ShouldBe(@"t a=253402300799999999t 253402300799999999t\n");

    [Fact]
    public void Arrays_of_one_and_more_dimensions() =>
        LineSender.LineOf(
            ProtocolVersion.Version2,
            row => row.Column("a", [1.0]).Column("b", Ones.AsSpan()).Column("c", [1.0, 1.0], [2, 1]).Column("d", Array.Empty<double>()).AtNow())
            .ShouldBe(
                @"t a==\x0e\n\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?"
                + @",b==\x0e\n\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?"
                + @",c==\x0e\n\x02\x02\x00\x00\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0?\x00\x00\x00\x00\x00\x00\xf0?"
                + @",d==\x0e\n\x01\x00\x00\x00\x00\n");

    [Fact]
    public void Null_leaves_its_column_out() => Verify(
        row => row
            .Symbol("a", (string?)null).Symbol("b", (ReadOnlyMemory<char>?)null).Symbol("c", (char?)null).Symbol("d", (Side?)null)
            .Column("e", (string?)null).Column("f", (ReadOnlyMemory<char>?)null).Column("g", (char?)null).Column("h", (bool?)null)
            .Column("i", (long?)null).Column("j", (ulong?)null).Column("k", (double?)null).Column("l", (decimal?)null)
            .Column("m", (Guid?)null).Column("n", (DateTime?)null).Column("o", (DateTimeOffset?)null).Column("p", (DateOnly?)null)
            .Column("q", (long?)null, TimestampUnit.Seconds).Column("r", (double[]?)null)
            .Column("s", 1)
            .AtNow(),
        @"t s=1i\n");

    [Fact]
    public void Names_are_escaped()
    {
        var sender = new LineSender(ProtocolVersion.Version1);

        sender.Table("my table=").Symbol("a b", "x").Column("größe=", 1).AtNow(TestContext.Current.CancellationToken)
            .AsTask().IsCompletedSuccessfully.ShouldBeTrue();

        Encodings.EscapedText.Of(sender.Lines.Span).ShouldBe(@"my\\ table\\=,a\\ b=x gr\xc3\xb6\xc3\x9fe\\==1i\n");
    }

    /// <summary>Types forbid it, but for a copy of the row that was kept.</summary>
    [Fact]
    public void A_symbol_added_after_a_column_still_comes_first() => Verify(
        row =>
        {
            row.Column("price", 1);
            row.Symbol("symbol", "BTC");
            return row.Column("size", 2).AtNow();
        },
        @"t,symbol=BTC price=1i,size=2i\n");

    private static void Verify(Func<QuestRow, ValueTask> write, string line) => Verify(write, line, line);

    private static void Verify(Func<QuestRow, ValueTask> write, string versionOne, string later)
    {
        LineSender.LineOf(ProtocolVersion.Version1, write).ShouldBe(versionOne);
        LineSender.LineOf(ProtocolVersion.Version2, write).ShouldBe(later);
        LineSender.LineOf(ProtocolVersion.Version3, write).ShouldBe(later);
    }

    private static void VerifyEach(Func<QuestRow, ValueTask>[] writes, string[] lines) =>
        writes.Select(write => LineSender.LineOf(ProtocolVersion.Version2, write)).ShouldBe(lines);
}
