using Questline.Analyzers.Tests.Mapping.Support;

namespace Questline.Analyzers.Tests.Mapping;

/// <summary>Deduplication and its keys do not go together.</summary>
public class QL0016Tests : RefusalTests
{
    protected override string Sample => """
        [QuestTable("t")] public partial record Row([QuestKey] string [|Device|], [QuestTimestamp] DateTime At);
        """;

    [Fact]
    public async Task A_key_of_a_table_that_does_not_deduplicate() =>
        (await RefuseMembersAsync("[QuestKey] public int [|A|]; [QuestTimestamp] public DateTime At;"))
            .ShouldBe("'Row.A' is not mapped: it is a deduplication key of a table that does not deduplicate; "
                + "set Dedup = true in the table's attribute, or remove [QuestKey]");

    [Fact]
    public async Task A_key_that_is_an_array() =>
        (await RefuseAsync("""
            [QuestTable("t", Dedup = true)]
            public partial class Row { [QuestKey] public double[] [|A|] = []; [QuestTimestamp] public DateTime At; }
            """)).ShouldContain("an array cannot be a deduplication key");

    [Fact]
    public async Task Deduplication_without_a_designated_timestamp() =>
        (await RefuseAsync("""[[|QuestTable("t", Dedup = true)|]] public partial class Row { public int A; }"""))
            .ShouldContain("a table with Dedup compares designated timestamps, and it has none");

    [Fact]
    public Task Keys_of_a_table_that_deduplicates() => VerifyAsync(
        """[QuestTable("t", Dedup = true)] public partial record Row([QuestKey] string Device, [QuestKey, QuestTimestamp] DateTime At);""");

    [Fact]
    public Task A_table_that_deduplicates_by_its_timestamp_alone() => VerifyAsync(
        """[QuestTable("t", Dedup = true)] public partial record Row(int A, [QuestTimestamp] DateTime At);""");

    [Fact]
    public async Task The_server_s_time_tells_no_rows_apart() =>
        (await RefuseAsync("""[[|QuestTable("t", Dedup = true, ServerTime = true)|]] public partial class Row { public int A; }"""))
            .ShouldContain("the server would stamp each row anew");
}
