using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>QuestDB does not take the definition of a column.</summary>
public class QL0012Tests : RefusalTests
{
    protected override string Sample => """
        [QuestTable("t")] public partial class Row { [QuestColumn(Precision = 18)] public decimal [|Price|]; }
        """;

    [Theory]
    [InlineData(0, 0)]
    [InlineData(77, 2)]
    [InlineData(10, -1)]
    [InlineData(10, 11)]
    public async Task A_decimal_that_does_not_exist(int precision, int scale) =>
        (await RefuseMembersAsync($"[QuestColumn(Precision = {precision}, Scale = {scale})] public decimal [|A|];"))
            .ShouldBe($"'Row.A' is not mapped: there is no DECIMAL({precision},{scale}); use a Precision of 1 to 76 and a Scale of 0 to that");

    [Theory]
    [InlineData("Precision = 18")]
    [InlineData("Scale = 3")]
    public async Task Half_of_a_decimal(string half) =>
        (await RefuseMembersAsync($"[QuestColumn({half})] public decimal [|A|];")).ShouldContain("Precision and Scale belong together");

    [Fact]
    public async Task The_precision_of_something_else_than_a_decimal() =>
        (await RefuseMembersAsync("[QuestColumn(Precision = 18, Scale = 3)] public double [|A|];"))
            .ShouldContain("Precision and Scale describe a DECIMAL column, and its column is a DOUBLE");

    [Theory]
    [InlineData(0)]
    [InlineData(61)]
    public async Task A_geohash_of_a_size_that_does_not_exist(int bits) =>
        (await RefuseMembersAsync($"[QuestColumn(Type = QuestColumnType.Geohash, GeohashBits = {bits})] public string [|A|] = \"\";"))
            .ShouldContain($"there is no GEOHASH of {bits} bits; use 1 to 60");

    [Fact]
    public async Task A_geohash_without_a_size() =>
        (await RefuseMembersAsync("[QuestColumn(Type = QuestColumnType.Geohash)] public string [|A|] = \"\";")).ShouldContain("give GeohashBits");

    [Fact]
    public async Task The_bits_of_something_else_than_a_geohash() =>
        (await RefuseMembersAsync("[QuestColumn(GeohashBits = 20)] public string [|A|] = \"\";")).ShouldContain("its column is a VARCHAR; remove them");

    [Theory]
    [InlineData(1)]
    [InlineData(1_073_741_825)]
    public async Task A_symbol_capacity_that_the_server_refuses(int capacity) =>
        (await RefuseMembersAsync($"[QuestSymbol(Capacity = {capacity})] public string [|A|] = \"\";"))
            .ShouldContain($"a symbol cannot have a Capacity of {capacity}; use 2 to 1073741824");
}
