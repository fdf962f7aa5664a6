using System.Buffers;
using System.Globalization;
using System.Net;
using System.Numerics;

namespace Questline.Runtime.Tests.Encodings;

/// <summary>No value allocates, however large it is.</summary>
public class ScalarAllocationTests
{
    private readonly ArrayBufferWriter<byte> _destination = new(64 * 1024);

    [Fact]
    public void Integers_of_up_to_256_bits()
    {
        Allocated(new Long256Tests.Signed(Int128.MaxValue)).ShouldBe(0);
        Allocated(new Long256Tests.Unsigned(UInt128.MaxValue)).ShouldBe(0);
        Allocated(new Long256Tests.Big(7)).ShouldBe(0);
        Allocated(new Long256Tests.Big(BigInteger.Pow(2, 256) - 1)).ShouldBe(0);
        Allocated(new SymbolNumberTests.Number(ulong.MaxValue)).ShouldBe(0);
    }

    [Fact]
    public void Doubles_of_decimals()
    {
        Allocated(new ConvertedDoubleTests.Exact(37779.62m)).ShouldBe(0);
        Allocated(new ConvertedDoubleTests.Exact(decimal.MinValue)).ShouldBe(0);
        Allocated(new ConvertedDoubleTests.Narrow((Half)1.5)).ShouldBe(0);
    }

    [Fact]
    public void Text_in_UTF8()
    {
        byte[] text = [.. "he said \"no\", or so: größe 😀\n"u8];

        Allocated(new Utf8Tests.StringField(text)).ShouldBe(0);
        Allocated(new Utf8Tests.SymbolField(text)).ShouldBe(0);
    }

    [Theory]
    [InlineData("255.255.255.255")]
    [InlineData("::ffff:255.255.255.255")]
    public void Addresses_in_a_column_of_their_own(string address) =>
        Allocated(new AddressTests.Ipv4(IPAddress.Parse(address))).ShouldBe(0);

    [Theory]
    [InlineData("255.255.255.255")]
    [InlineData("fe80::1:2:3:4%4294967295")]
    public void Addresses_as_text(string address) =>
        Allocated(new AddressTests.Text(IPAddress.Parse(address))).ShouldBe(0);

    [Fact]
    public void Durations()
    {
        Allocated(new DurationTests.Duration(TimeSpan.FromDays(1), TimestampUnit.Nanoseconds)).ShouldBe(0);
        Allocated(new DurationTests.TimeOfDay(TimeOnly.Parse("12:34:56", CultureInfo.InvariantCulture), TimestampUnit.Seconds)).ShouldBe(0);
    }

    /// <summary>The least of several rounds, as the runtime allocates a little while it compiles methods anew.</summary>
    private long Allocated<TField>(TField field)
        where TField : IField
    {
        var row = new FieldRow<TField>(field);
        return Enumerable.Range(0, 5).Min(_ => Write(row));
    }

    private long Write<TField>(FieldRow<TField> row)
        where TField : IField
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            _destination.ResetWrittenCount();
            QuestSerializer.Serialize(in row, _destination, ProtocolVersion.Version2);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
