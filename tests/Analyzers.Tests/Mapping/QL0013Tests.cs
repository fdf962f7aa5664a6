using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>A table has two designated timestamps.</summary>
public class QL0013Tests : RefusalTests
{
    protected override string Sample => """
        [QuestTable("t")] public partial class Row { public int A; [QuestTimestamp] public DateTime From; [QuestTimestamp] public DateTime [|To|]; }
        """;

    [Fact]
    public async Task A_second_designated_timestamp_inside() =>
        (await RefuseMembersAsync("public struct Pair { public int X; [QuestTimestamp] public DateTime At; } [QuestFlatten] public Pair A; [QuestTimestamp] public DateTime [|At|];"))
            .ShouldContain("'A.At' is marked too");

    [Fact]
    public async Task A_second_designated_timestamp() =>
        (await RefuseMembersAsync("public int A; [QuestTimestamp] public DateTime B; [QuestTimestamp] public DateTime [|C|];"))
            .ShouldBe("'Row.C' is not mapped: a table has one designated timestamp, and 'B' is marked too; remove one [QuestTimestamp]");

    [Fact]
    public async Task A_third_designated_timestamp() =>
        (await RefuseAllAsync(
            """[QuestTable("t")] public partial record Row(int A, [QuestTimestamp] DateTime B, [QuestTimestamp] DateTime [|C|], [QuestTimestamp] long [|D|]);"""))
            .ShouldAllBe(message => message.Contains("'B' is marked too"));

    [Fact]
    public Task Another_time_is_no_designated_timestamp() => AcceptMembersAsync("public DateTime A; [QuestTimestamp] public DateTime At;");

    [Fact]
    public Task A_second_one_that_is_left_out() =>
        AcceptMembersAsync("public int A; [QuestTimestamp] public DateTime At; [QuestTimestamp, QuestIgnore] public DateTime B;");
}
