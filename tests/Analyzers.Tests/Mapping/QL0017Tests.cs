using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>The options of a table do not go together.</summary>
public class QL0017Tests : RefusalTests
{
    protected override string Sample => """
        [[|QuestTable("t", PartitionBy = PartitionBy.Month, Ttl = "30 days")|]] public partial record Row(int A, [QuestTimestamp] DateTime At);
        """;

    [Theory]
    [InlineData("")]
    [InlineData("30")]
    [InlineData("days")]
    [InlineData("0 days")]
    [InlineData("-1 days")]
    [InlineData("1.5 days")]
    [InlineData("2147483648 hours")]
    [InlineData("99999999999999999999 days")]
    [InlineData("30 fortnights")]
    public async Task A_time_to_live_that_is_no_time(string ttl) =>
        (await RefuseAsync($$"""[[|QuestTable("t", Ttl = "{{ttl}}")|]] public partial class Row { public int A; }"""))
            .ShouldContain($"the Ttl '{ttl}' is no time; write a number and a unit");

    [Theory]
    [InlineData("Day", "25 hours")]
    [InlineData("Week", "8 days")]
    [InlineData("Month", "30 days")]
    [InlineData("Year", "18 months")]
    public async Task A_time_to_live_that_ends_within_a_partition(string partition, string ttl) =>
        (await RefuseAsync($$"""[[|QuestTable("t", PartitionBy = PartitionBy.{{partition}}, Ttl = "{{ttl}}")|]] public partial class Row { public int A; }"""))
            .ShouldContain($"is no whole number of partitions, which are of a {partition.ToLowerInvariant()} each; change Ttl or PartitionBy");

    [Fact]
    public async Task A_partition_that_does_not_exist() =>
        (await RefuseAsync("""[[|QuestTable("t", PartitionBy = (PartitionBy)9)|]] public partial class Row { public int A; }"""))
            .ShouldContain("there is no PartitionBy of 9");

    [Fact]
    public async Task A_naming_that_does_not_exist() =>
        (await RefuseAsync("""[[|QuestTable("t", Naming = (ColumnNaming)7)|]] public partial class Row { public int A; }"""))
            .ShouldBe("'Row' is not mapped: there is no Naming of 7; use a member of ColumnNaming");

    [Fact]
    public async Task An_unspecified_time_that_does_not_exist() =>
        (await RefuseAsync("""[[|QuestTable("t", UnspecifiedTime = (UnspecifiedTime)7)|]] public partial class Row { public int A; }"""))
            .ShouldContain("there is no UnspecifiedTime of 7");

    [Theory]
    [InlineData("Ttl = \"30 days\"")]
    [InlineData("PartitionBy = PartitionBy.Hour, Ttl = \"36h\"")]
    [InlineData("PartitionBy = PartitionBy.Month, Ttl = \"1 year\"")]
    [InlineData("ServerTime = false")]
    public Task Options_that_go_together(string options) => VerifyAsync(
        $"""[QuestTable("t", {options})] public partial record Row(int A, [QuestTimestamp] DateTime At);""");

    [Theory]
    [InlineData("QuestTable(\"t\", ServerTime = true)", "partial record Row")]
    [InlineData("QuestTable(\"t\", Naming = ColumnNaming.AsIs, ServerTime = true)", "partial record struct Row")]
    public async Task The_server_s_time_beside_a_designated_timestamp(string attribute, string type) =>
        (await RefuseAsync($"[[|{attribute}|]] public {type}(int A, [QuestTimestamp] DateTime At);"))
            .ShouldBe("'Row' is not mapped: ServerTime leaves the time of each row to the server, and a member is marked [QuestTimestamp]; remove one of them");

    [Fact]
    public async Task The_server_s_time_beside_the_designated_timestamp_of_another_type() =>
        (await RefuseAsync("""
            public class Quote { public double Bid { get; set; } [QuestTimestamp] public DateTime At { get; set; } }
            [[|QuestTableFor(typeof(Quote), "q", ServerTime = true)|]] public static partial class Tables;
            """)).ShouldContain("remove one of them");

    [Theory]
    [InlineData("Naming = (ColumnNaming)7", "there is no Naming of 7; use a member of ColumnNaming")]
    [InlineData("UnspecifiedTime = (UnspecifiedTime)(-1)", "there is no UnspecifiedTime of -1; use one of its members")]
    public async Task Defaults_that_do_not_exist_are_said_once_where_they_stand(string defaults, string reason) =>
        (await RefuseAsync($"""
            [assembly: [|QuestDefaults({defaults})|]]
            [QuestTable("a", ServerTime = true)] public partial record A(int X);
            [QuestTable("b", ServerTime = true)] public partial record B(int X);
            """)).ShouldBe($"'Consumer' is not mapped: {reason}");

    [Fact]
    public Task Defaults_that_exist() => VerifyAsync("""
        [assembly: QuestDefaults(Naming = ColumnNaming.CamelCase, UnspecifiedTime = UnspecifiedTime.Local)]
        [QuestTable("a", ServerTime = true)] public partial record A(int X);
        """);
}
