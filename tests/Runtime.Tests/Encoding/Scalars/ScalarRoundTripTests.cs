using System.Buffers;
using System.Numerics;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Questline.Testing;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>Random values, written in each version and read back by a parser that shares nothing with the encoder.</summary>
public class ScalarRoundTripTests(StandIn server) : IClassFixture<StandIn>
{
    private const int Values = 300;

    private static readonly Gen<ulong> Bits =
        from high in Gen.Choose(int.MinValue, int.MaxValue)
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from shift in Gen.Choose(0, 63)
        select (((ulong)(uint)high << 32) | (uint)low) >> shift;

    private static readonly Gen<UInt128> Wide = from high in Gen.OneOf(Gen.Constant(0UL), Bits) from low in Bits select new UInt128(high, low);

    private static readonly Gen<BigInteger> Wider =
        from high in Gen.OneOf(Gen.Constant(UInt128.Zero), Wide)
        from low in Wide
        select ((BigInteger)high << 128) | low;

    [Fact]
    public void Integers_of_up_to_256_bits()
    {
        Verify(Wider, value => new Long256Tests.Big(value), value => new ReceivedLong256(value));
        Verify(Wide, value => new Long256Tests.Unsigned(value), value => new ReceivedLong256(value));
        Verify(Wide, value => new Long256Tests.Signed((Int128)(value >> 1)), value => new ReceivedLong256(value >> 1));
    }

    [Fact]
    public void Numbers_as_symbols() =>
        Verify(Bits, value => new SymbolNumberTests.Number(value), value => new ReceivedSymbol($"{value}"));

    [Fact]
    public void Halves() => Verify(
        Gen.Choose(0, ushort.MaxValue).Select(bits => BitConverter.UInt16BitsToHalf((ushort)bits)),
        value => new ConvertedDoubleTests.Narrow(value),
        value => new ReceivedDouble((double)value));

    [Fact]
    public void Text_in_UTF8()
    {
        Verify(HostileText.Writable, text => new Utf8Tests.StringField(Encoding.UTF8.GetBytes(text)), text => new ReceivedString(text));
        Verify(HostileText.Writable, text => new Utf8Tests.SymbolField(Encoding.UTF8.GetBytes(text)), text => new ReceivedSymbol(text));
    }

    [Fact]
    public void Durations() => Verify(
        Bits.Select(bits => new TimeSpan((long)bits / 100)),
        value => new DurationTests.Duration(value, TimestampUnit.Nanoseconds),
        value => new ReceivedLong(value.Ticks * 100));

    private void Verify<TValue, TField>(Gen<TValue> values, Func<TValue, TField> write, Func<TValue, ReceivedValue> expect)
        where TField : IField
    {
        TValue[] sample = [.. values.Sample(20, Values)];
        FieldRow<TField>[] rows = [.. sample.Select(value => new FieldRow<TField>(write(value)))];

        foreach (ProtocolVersion version in Enum.GetValues<ProtocolVersion>())
        {
            var lines = new ArrayBufferWriter<byte>();
            QuestSerializer.Serialize<FieldRow<TField>>(rows, lines, version);
            server.Receive(FieldRow<TField>.Schema, lines.WrittenMemory).Select(row => row["v"]).ShouldBe(sample.Select(expect));
        }
    }
}
