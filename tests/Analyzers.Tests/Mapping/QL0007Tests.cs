using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>Two columns have one name.</summary>
public class QL0007Tests : RefusalTests
{
    protected override string Sample => """
        [QuestTable("t")] public partial class Row { public double Price; [QuestColumn("PRICE")] public double [|Other|]; }
        """;

    [Fact]
    public async Task A_column_that_another_member_has() =>
        (await RefuseMembersAsync("public struct Pair { public int X; } [QuestFlatten] public Pair [|A|]; public int X;".Replace("[|A|]; public int X;", "A; public int [|X|];")))
            .ShouldBe("'Row.X' is not mapped: its column 'x' is already the column of 'A.X', and QuestDB ignores case in names; choose another with [QuestColumn(\"...\")]");

    [Theory]
    [InlineData("price", "price")]
    [InlineData("price", "PRICE")]
    [InlineData("größe", "GRÖßE")]
    [InlineData("цена", "ЦЕНА")]
    public async Task Two_columns_whose_names_differ_in_case_or_not_at_all(string first, string second) =>
        (await RefuseMembersAsync($"[QuestColumn(\"{first}\")] public int A; [QuestColumn(\"{second}\")] public int [|B|];"))
            .ShouldContain($"its column '{second}' is already the column of 'A'");

    [Fact]
    public async Task A_column_that_is_called_like_the_designated_timestamp() =>
        (await RefuseMembersAsync("""[QuestColumn("Time")] public long [|A|]; [QuestTimestamp] public DateTime Time;"""))
            .ShouldContain("its column 'Time' is already the column of 'Time'");

    [Fact]
    public async Task Two_members_whose_names_the_naming_makes_equal() =>
        (await RefuseMembersAsync("public int BestBid; public int [|best_bid|];")).ShouldContain("is already the column of 'BestBid'");

    [Fact]
    public Task Two_members_whose_names_the_naming_leaves_apart() => VerifyAsync(
        """[QuestTable("t", Naming = ColumnNaming.AsIs, ServerTime = true)] public partial class Row { public int BestBid; public int best_bid; }""");

    [Fact]
    public Task A_member_that_overrides_another() => VerifyAsync("""
        public class Base { public virtual int A => 1; }
        [QuestTable("t", ServerTime = true)] public partial class Row : Base { public override int A => 2; }
        """);
}
