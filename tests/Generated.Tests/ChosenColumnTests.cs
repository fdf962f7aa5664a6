using System.Net;
using Exchange;

namespace Questline.Generated.Tests;

public sealed class ChosenColumnTests(StandIn standIn) : IClassFixture<StandIn>
{
    private const string Uuid = "00112233-4455-6677-8899-aabbccddeeff";

    private static readonly DateTime Noon = new(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Text_arrives_in_columns_of_other_types()
    {
        var row = new ChosenForText(
            "c", Uuid, "192.0.2.1", "u33dc", "0x1f",
            "m".AsMemory(), Uuid.AsMemory(), "192.0.2.2".ToCharArray(), "u33db".AsMemory(), "0xff".ToCharArray(), 'x');

        (await standIn.SendAsync(row)).ShouldBe("""
            char = "c"
            uuid = "00112233-4455-6677-8899-aabbccddeeff"
            ipv4 = "192.0.2.1"
            geohash = "u33dc"
            long256 = 0x1f
            memory_char = "m"
            memory_uuid = "00112233-4455-6677-8899-aabbccddeeff"
            memory_ipv4 = "192.0.2.2"
            memory_geohash = "u33db"
            memory_long256 = 0x0ff
            character = "x"
            @ now
            """);
    }

    [Fact]
    public async Task Numbers_arrive_in_columns_of_other_sizes()
    {
        var row = new ChosenForNumbers(
            -1, 127, -128, 32767, int.MaxValue, 3, 4, (Half)0.5, 1.5f, 2.5m, 12.345m, Side.Sell, Depth.Top, Rights.Read);

        (await standIn.SendAsync(row)).ShouldBe("""
            s_byte_as_int = -1i
            byte_as_byte = 127i
            short_as_byte = -128i
            u_short_as_short = 32767i
            int_as_int = 2147483647i
            u_int_as_short = 3i
            long_as_byte = 4i
            half_as_double = 0.5d
            float_as_double = 1.5d
            decimal_as_double = 2.5d
            money = 12.345m
            side_as_long = 1i
            depth_as_byte = 0i
            rights_as_long = 1i
            @ now
            """);
    }

    [Fact]
    public async Task Times_arrive_in_their_units()
    {
        var row = new ChosenForOthers(
            new Guid(Uuid), IPAddress.IPv6Loopback, Noon, Noon, new DateOnly(1970, 1, 2), 1, 2, 3, 4, 5, new TimeSpan(6), new TimeOnly(70));

        (await standIn.SendAsync(row)).ShouldBe("""
            guid = "00112233-4455-6677-8899-aabbccddeeff"
            address = "::1"
            date_time = 1767268800000000000 Nanoseconds
            date_time_offset = 1767268800000000000 Nanoseconds
            date_only = 86400000000 Microseconds
            nanoseconds = 1 Nanoseconds
            microseconds = 2 Microseconds
            milliseconds = 3000 Microseconds
            seconds = 4000000 Microseconds
            date = 5000000 Microseconds
            pause = 600i
            opening = 7i
            @ now
            """);
    }

    [Fact]
    public async Task Symbols_stand_in_front()
    {
        var row = new Symbols(
            1, "a b", null, '=', "c,d".AsMemory(), "ü"u8.ToArray(), Side.Sell, Rights.All, new DateTimeOffset(Noon).AddTicks(1));

        (await standIn.SendAsync(row)).ShouldBe("""
            text = symbol a b
            character = symbol =
            characters = symbol c,d
            utf8 = symbol ü
            side = symbol sell side
            rights = symbol All
            number = 1i
            @ 1767268800000000100 Nanoseconds
            """);
    }
}
