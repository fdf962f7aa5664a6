using Questline.TestKit;

namespace Questline.Runtime.Tests.Schema;

public partial class SchemaPageTests
{
    [Fact]
    public void The_guide_shows_the_statement_of_its_example() =>
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "schema.md")).ShouldContain($"```sql\n{Documented.Schema.ToCreateTableSql()}\n```");

    [QuestTable("fills", PartitionBy = PartitionBy.Month, Ttl = "2y", Dedup = true)]
    private sealed partial record Documented(
        [QuestSymbol(Capacity = 100_000, Cache = false), QuestKey] string Account,
        [QuestColumn(Precision = 18, Scale = 8)] decimal Price,
        [QuestColumn(Type = QuestColumnType.Ipv4)] string? Origin,
        Guid Order,
        [QuestTimestamp("filled_at", Unit = TimestampUnit.Nanoseconds)] DateTime At);
}
