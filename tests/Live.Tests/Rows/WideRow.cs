using System.Net;
using System.Numerics;
using Questline.Live.Tests.Querying;

namespace Questline.Live.Tests.Rows;

/// <summary>Wide integers, memory that holds text, addresses, durations and numbers in other units.</summary>
[QuestTable("wide", Naming = ColumnNaming.AsIs)]
internal sealed partial record WideRow(
    ReadOnlyMemory<char> Characters,
    [QuestSymbol] ReadOnlyMemory<byte> Symbol,
    ReadOnlyMemory<byte> Utf8,
    Int128 Int128,
    UInt128 UInt128,
    BigInteger BigInteger,
    Half Half,
    [QuestColumn(Type = QuestColumnType.Double)] decimal Approximate,
    IPAddress Address,
    [QuestColumn(Type = QuestColumnType.Varchar)] IPAddress AnyAddress,
    [QuestColumn(Unit = TimestampUnit.Milliseconds)] TimeSpan Latency,
    [QuestColumn(Unit = TimestampUnit.Nanoseconds)] TimeOnly Opening,
    [QuestColumn(Unit = TimestampUnit.Seconds)] long Seen,
    [QuestColumn(Type = QuestColumnType.Int)] DayOfWeek Day,
    [QuestTimestamp("at")] DateTime At) : ISampleRow<WideRow>
{
    public static WideRow[] Samples { get; } =
    [
        new(
            "".AsMemory(), "a b"u8.ToArray(), "größe \"😀\""u8.ToArray(), 0, 10, 255, (Half)1.5, 0.5m, IPAddress.Parse("10.0.0.1"), IPAddress.Parse("10.0.0.2"),
            TimeSpan.FromMilliseconds(-12.5), new TimeOnly(0, 0, 1), 1_700_000_000, DayOfWeek.Friday, SampleTime.First),
        new(
            "text".AsMemory(), "ü"u8.ToArray(), ""u8.ToArray(), Int128.MaxValue, UInt128.MaxValue, BigInteger.Pow(2, 256) - 1, Half.MaxValue, 123.456m,
            IPAddress.Parse("::ffff:192.0.2.1"), IPAddress.Parse("2001:db8::1"), TimeSpan.FromDays(1), TimeOnly.MinValue, 0, DayOfWeek.Sunday, SampleTime.Second),
    ];

    public StoredRow Stored(ProtocolVersion version) => StoredRow.Of(
        (nameof(Characters), Characters.ToString()),
        (nameof(Symbol), System.Text.Encoding.UTF8.GetString(Symbol.Span)),
        (nameof(Utf8), System.Text.Encoding.UTF8.GetString(Utf8.Span)),
        (nameof(Int128), Long256(Int128)),
        (nameof(UInt128), Long256(UInt128)),
        (nameof(BigInteger), Long256(BigInteger)),
        (nameof(Half), (double)Half),
        (nameof(Approximate), (double)Approximate),
        (nameof(Address), Address.MapToIPv4().ToString()),
        (nameof(AnyAddress), AnyAddress.ToString()),
        (nameof(Latency), (long)Latency.TotalMilliseconds),
        (nameof(Opening), Opening.Ticks * 100),
        (nameof(Seen), DateTimeOffset.FromUnixTimeSeconds(Seen)),
        (nameof(Day), (int)Day));

    /// <summary>As SQL shows it: whole bytes, without zeros in front.</summary>
    private static string Long256(BigInteger value) => "0x" + Convert.ToHexStringLower(value.ToByteArray(isUnsigned: true, isBigEndian: true));
}
