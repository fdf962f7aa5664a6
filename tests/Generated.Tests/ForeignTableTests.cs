using Exchange;
using Vendor;

namespace Questline.Generated.Tests;

public sealed class ForeignTableTests(StandIn standIn) : IClassFixture<StandIn>
{
    private static readonly DateTime Noon = new(2026, 1, 1, 12, 0, 0, DateTimeKind.Utc);

    private static readonly Quote Quote = new() { Symbol = "BTC", Bid = 1, Ask = 2, Time = Noon, Tag = "any" };

    [Fact]
    public async Task A_class() => (await standIn.SendAsync(Quote, Tables.Quote)).ShouldBe("""
        symbol = symbol BTC
        bid = 1d
        offer = 2d
        @ 1767268800000000 Microseconds
        """);

    [Fact]
    public async Task A_generic_struct() => (await standIn.SendAsync(new Pair<double>("a", 1), Tables.Pair)).ShouldBe("""
        firstName = "a"
        firstValue = 1d
        @ now
        """);

    [Fact]
    public async Task An_internal_type() => (await standIn.SendAsync(new Own(1), Tables.Owned)).ShouldBe("""
        number = 1i
        @ now
        """);

    [Fact]
    public async Task A_type_that_has_a_table_itself() =>
        (await standIn.SendAsync(new Trade("BTC", Side.Sell, 1, 2, Noon), Tables.Copies)).ShouldBe("""
            symbol = symbol BTC
            side = symbol sell side
            price = 1d
            amount = 2d
            @ 1767268800000000 Microseconds
            """);

    [Fact]
    public async Task In_a_class_that_is_internal() => (await standIn.SendAsync(Quote, HiddenTables.Quote)).ShouldBe("""
        symbol = "BTC"
        bid = 1d
        ask = 2d
        time = 1767268800000000 Microseconds
        @ now
        """);
}
