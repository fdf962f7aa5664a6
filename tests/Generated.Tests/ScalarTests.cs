using System.Buffers;
using System.Net;
using System.Text;
using Exchange;

namespace Questline.Generated.Tests;

public sealed class ScalarTests(StandIn standIn) : IClassFixture<StandIn>
{
    private static readonly DateTime Noon = new(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Every_type_arrives_as_its_column()
    {
        var row = new Scalars(
            true, -8, 8, -16, 16, -32, 32, -64, 64, Int128.MaxValue, 128, 256,
            (Half)0.5, 1.5f, 2.5, 3.50m,
            'é', "a \"b\"", "memory".ToCharArray(), "read".AsMemory(), "größer"u8.ToArray(), "kleiner"u8.ToArray(),
            Side.Sell, new Guid("00112233-4455-6677-8899-aabbccddeeff"), IPAddress.Parse("192.0.2.1"),
            Noon, new DateTimeOffset(Noon).AddSeconds(1), new DateOnly(2026, 1, 2), new TimeOnly(0, 1), TimeSpan.FromSeconds(2));

        (await standIn.SendAsync(row)).ShouldBe("""
            Side = symbol sell side
            Boolean = true
            SByte = -8i
            Byte = 8i
            Short = -16i
            UShort = 16i
            Int = -32i
            UInt = 32i
            Long = -64i
            ULong = 64i
            Int128 = 0x7fffffffffffffffffffffffffffffff
            UInt128 = 0x080
            BigInteger = 0x100
            Half = 0.5d
            Float = 1.5d
            Double = 2.5d
            Decimal = 3.50m
            Character = "é"
            Text = "a "b""
            CharacterMemory = "memory"
            Characters = "read"
            Utf8Memory = "größer"
            Utf8 = "kleiner"
            Guid = "00112233-4455-6677-8899-aabbccddeeff"
            Address = "192.0.2.1"
            DateTime = 1767268800000000 Microseconds
            DateTimeOffset = 1767268801000000 Microseconds
            DateOnly = 1767312000000000 Microseconds
            TimeOnly = 60i
            TimeSpan = 2000i
            @ now
            """);
    }

    [Fact]
    public async Task Every_type_may_be_there()
    {
        var row = new OptionalScalars
        {
            Boolean = false,
            SByte = sbyte.MaxValue,
            Byte = 255,
            Short = short.MaxValue,
            UShort = 65535,
            Int = 1,
            UInt = uint.MaxValue,
            Long = long.MaxValue,
            ULong = 2,
            Int128 = 3,
            UInt128 = UInt128.MaxValue,
            BigInteger = 4,
            Half = Half.MaxValue,
            Float = 0.1f,
            Double = 0.1,
            Decimal = -1.25m,
            Character = 'c',
            Text = "",
            CharacterMemory = "m".ToCharArray(),
            Characters = "".AsMemory(),
            Utf8Memory = "u"u8.ToArray(),
            Utf8 = Encoding.UTF8.GetBytes("8"),
            Side = (Side)7,
            Guid = Guid.Empty,
            Address = IPAddress.Broadcast,
            DateTime = Noon,
            DateTimeOffset = Noon,
            DateOnly = DateOnly.FromDateTime(Noon),
            TimeOnly = new TimeOnly(1),
            TimeSpan = new TimeSpan(-10),
            At = Noon,
        };

        (await standIn.SendAsync(row)).ShouldBe("""
            side = symbol 7
            boolean = false
            sByte = 127i
            byte = 255i
            short = 32767i
            uShort = 65535i
            int = 1i
            uInt = 4294967295i
            long = 9223372036854775807i
            uLong = 2i
            int128 = 0x3
            uInt128 = 0x0ffffffffffffffffffffffffffffffff
            bigInteger = 0x4
            half = 65504d
            float = 0.10000000149011612d
            double = 0.1d
            decimal = -1.25m
            character = "c"
            text = ""
            characterMemory = "m"
            characters = ""
            utf8Memory = "u"
            utf8 = "8"
            guid = "00000000-0000-0000-0000-000000000000"
            address = "255.255.255.255"
            dateTime = 1767268800000000 Microseconds
            dateTimeOffset = 1767268800000000 Microseconds
            dateOnly = 1767225600000000 Microseconds
            timeOnly = 100i
            timeSpan = -1i
            @ 1767268800000000 Microseconds
            """);
    }

    [Fact]
    public void Every_type_may_be_left_out()
    {
        var line = new ArrayBufferWriter<byte>();

        QuestSerializer.Serialize(new OptionalScalars { Long = 1 }, line, ProtocolVersion.Version3);

        Encoding.UTF8.GetString(line.WrittenSpan).ShouldBe("optional\\ scalars long=1i\n");
    }
}
