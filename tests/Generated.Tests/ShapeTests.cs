using System.Buffers;
using System.Text;
using Exchange;

namespace Questline.Generated.Tests;

public sealed class ShapeTests(StandIn standIn) : IClassFixture<StandIn>
{
    private static readonly DateTime Noon = new(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task A_record_struct() => (await standIn.SendAsync(new Trade("BTC-USDT", Side.Buy, 37779.62, 0.5, Noon))).ShouldBe("""
        symbol = symbol BTC-USDT
        side = symbol Buy
        price = 37779.62d
        amount = 0.5d
        @ 1767268800000000 Microseconds
        """);

    [Fact]
    public async Task A_record_with_a_base_type() => (await standIn.SendAsync(new Fill(Noon, "desk", 7, null))).ShouldBe("""
        source = symbol desk
        number = 7i
        @ 1767268800000000 Microseconds
        """);

    [Fact]
    public async Task A_record_whose_base_type_has_a_table() =>
        (await standIn.SendAsync(new LateFill(Noon, "desk", 7, 1.5, TimeSpan.FromMinutes(1)))).ShouldBe("""
            source = symbol desk
            number = 7i
            price = 1.5d
            delay = 60i
            @ 1767268800000000 Microseconds
            """);

    [Fact]
    public async Task A_class_of_fields_and_properties()
    {
        var row = new Measure(1_767_225_600_000, 3, 0.25);
        row.Doubt();

        (await standIn.SendAsync(row)).ShouldBe("""
            value = 0.5d
            sequence = 3i
            raw = 0.25d
            confidence = 0.25d
            @ 1767225600000000 Microseconds
            """);
    }

    [Fact]
    public async Task A_struct() => (await standIn.SendAsync(new Position { Latitude = -1.5 })).ShouldBe("""
        latitude = -1.5d
        @ now
        """);

    [Fact]
    public async Task An_internal_type_with_keywords_for_names() => (await standIn.SendAsync(new @class(1, "n"))).ShouldBe("""
        new = symbol n
        int = 1i
        @ now
        """);

    [Fact]
    public void Types_in_types()
    {
        var lines = new ArrayBufferWriter<byte>();

        Nested.Write(lines);

        Encoding.UTF8.GetString(lines.WrittenSpan).ShouldBe("private number=1i\ninner number=2i\ninternal,new=x int=3i\n");
    }
}
