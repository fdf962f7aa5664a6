using Exchange;

namespace Questline.Generated.Tests;

public sealed class ConversionTests(StandIn standIn) : IClassFixture<StandIn>
{
    private static readonly DateTime Noon = new(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task What_converters_make_of_members_arrives()
    {
        var id = new OrderId(new Guid("00112233-4455-6677-8899-aabbccddeeff"));
        var noon = new Instant(Noon.Ticks);
        var row = new Order(id, id, new Money(1.5m, "EUR"), new Money(1, "USD"), [1, 2], noon, null, noon);

        (await standIn.SendAsync(row)).ShouldBe("""
            id = symbol 00112233445566778899aabbccddeeff
            parent = "00112233445566778899aabbccddeeff"
            price = 1.5d
            sizes = [2] 1 2
            entered = 1767268800000000 Microseconds
            @ 1767268800000000 Microseconds
            """);
    }

    [Fact]
    public async Task Flattened_members_are_columns()
    {
        var row = new Book(new Level(1, 2.5m), new Level(3, 4), new Venue { Name = "X", Best = new Level(5, 6) }, Noon);

        (await standIn.SendAsync(row)).ShouldBe("""
            venue_name = symbol X
            bid_price = 1d
            bid_qty = 2.5m
            ask_price = 3d
            ask_qty = 4m
            venue_best_price = 5d
            venue_best_qty = 6m
            @ 1767268800000000 Microseconds
            """);
    }
}
