using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A column is called timestamp.</summary>
public class QL0008Tests : RefusalTests
{
    protected override string Sample => """
        [QuestTable("t")] public partial class Row { public double Price; public DateTime [|Timestamp|]; }
        """;

    [Theory]
    [InlineData("Timestamp")]
    [InlineData("TIMESTAMP")]
    public async Task A_date_in_the_column_of_the_designated_timestamp(string member) =>
        (await RefuseMembersAsync($"public int A; public DateTime [|{member}|];"))
            .ShouldBe($"'Row.{member}' is not mapped: QuestDB keeps the column name 'timestamp' for the designated timestamp; "
                + "mark the member [QuestTimestamp], or choose another name with [QuestColumn(\"...\")]");

    [Fact]
    public async Task Another_value_in_the_column_of_the_designated_timestamp() =>
        (await RefuseMembersAsync("""public int A; [QuestColumn("TimeStamp")] public double [|B|];"""))
            .ShouldEndWith("the column name 'TimeStamp' for the designated timestamp; choose another with [QuestColumn(\"...\")]");

    [Fact]
    public Task The_designated_timestamp_itself() => AcceptMembersAsync("public int A; [QuestTimestamp] public DateTime Timestamp;");

    [Fact]
    public Task A_column_that_only_begins_so() => AcceptMembersAsync("public int Timestamps; [QuestTimestamp] public DateTime At;");

    [Fact]
    public async Task A_member_of_a_flattened_type() =>
        (await RefuseMembersAsync("public struct Pair { public double Timestamp; } [QuestFlatten] public Pair [|A|];"))
            .ShouldEndWith("choose another with [QuestColumn(\"...\")], or a Prefix of [QuestFlatten]");
}
