using Questline.Live.Tests.Rows;
using Questline.Live.Tests.Support;

namespace Questline.Live.Tests.Schema;

public class CompareSchemaTests : LiveTest
{
    private static string Fills => $"\"{Table<FillRow>()}\"";

    [Fact]
    public async Task A_table_just_made_does_not_differ()
    {
        await using QuestSender sender = Sender();
        await sender.EnsureTableAsync<InTestTable<FillRow>>(Cancellation);

        (await sender.CompareSchemaAsync<InTestTable<FillRow>>(Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_table_that_does_not_exist_is_missing()
    {
        await using QuestSender sender = Sender();

        SchemaDifference difference = (await sender.CompareSchemaAsync<InTestTable<FillRow>>(Cancellation)).ShouldHaveSingleItem();

        difference.Kind.ShouldBe(SchemaDifferenceKind.MissingTable);
    }

    [Theory]
    [InlineData("DROP COLUMN \"amount\"", "amount", SchemaDifferenceKind.MissingColumn)]
    [InlineData("ALTER COLUMN \"count\" TYPE VARCHAR", "count", SchemaDifferenceKind.RefusedType)]
    [InlineData("ALTER COLUMN \"count\" TYPE INT", "count", SchemaDifferenceKind.NarrowerType)]
    [InlineData("ALTER COLUMN \"price\" TYPE FLOAT", "price", SchemaDifferenceKind.ConvertedType)]
    [InlineData("DEDUP DISABLE", null, SchemaDifferenceKind.DedupKeys)]
    [InlineData("DEDUP ENABLE UPSERT KEYS(\"filled at\", \"account\")", null, SchemaDifferenceKind.DedupKeys)]
    public async Task A_table_that_was_altered_differs(string alteration, string? column, SchemaDifferenceKind kind)
    {
        await using QuestSender sender = Sender();
        await sender.EnsureTableAsync<InTestTable<FillRow>>(Cancellation);

        await Sql.QueryAsync($"ALTER TABLE {Fills} {alteration}");

        SchemaDifference difference = (await DifferencesAsync<FillRow>(sender)).ShouldHaveSingleItem();
        difference.Column.ShouldBe(column);
        difference.Kind.ShouldBe(kind);
    }

    [Theory]
    [InlineData("\"fine_at\" TIMESTAMP_NS)")]
    [InlineData("\"at\" TIMESTAMP_NS) TIMESTAMP(\"at\") PARTITION BY DAY WAL")]
    [InlineData("\"fine_at\" TIMESTAMP) TIMESTAMP(\"fine_at\") PARTITION BY DAY WAL")]
    public async Task A_table_with_another_designated_timestamp_or_none_differs(string timestamp)
    {
        await Sql.QueryAsync($"CREATE TABLE \"{Table<FineRow>()}\" (\"name\" SYMBOL, {timestamp}");
        await using QuestSender sender = Sender();

        SchemaDifference difference = (await sender.CompareSchemaAsync<InTestTable<FineRow>>(Cancellation)).ShouldHaveSingleItem();

        difference.Kind.ShouldBe(SchemaDifferenceKind.DesignatedTimestamp);
    }

    [Fact]
    public async Task The_statement_that_mends_a_missing_column_mends_it()
    {
        await using QuestSender sender = Sender();
        await sender.EnsureTableAsync<InTestTable<FillRow>>(Cancellation);
        await Sql.QueryAsync($"ALTER TABLE {Fills} DROP COLUMN \"amount\"");
        SchemaDifference difference = (await DifferencesAsync<FillRow>(sender)).ShouldHaveSingleItem();

        await Sql.QueryAsync(StatementOf(difference));

        (await LookUntilAsync<FillRow>(sender, static found => found.Count == 0)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_statement_that_mends_deduplication_mends_it()
    {
        await using QuestSender sender = Sender();
        await sender.EnsureTableAsync<InTestTable<FillRow>>(Cancellation);
        await Sql.QueryAsync($"ALTER TABLE {Fills} DEDUP DISABLE");
        SchemaDifference difference = (await DifferencesAsync<FillRow>(sender)).ShouldHaveSingleItem();

        await Sql.QueryAsync(StatementOf(difference));

        (await LookUntilAsync<FillRow>(sender, static found => found.Count == 0)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_table_that_rows_made_differs_in_the_name_of_its_timestamp_and_not_where_its_columns_are_wider()
    {
        await using QuestSender sender = Sender();
        await WriteAsync(sender, SignedRow.Samples);
        await Sql.WaitUntilAppliedAsync(Table<SignedRow>());

        IReadOnlyList<SchemaDifference> differences = await sender.CompareSchemaAsync<InTestTable<SignedRow>>(Cancellation);

        differences.ShouldHaveSingleItem().Kind.ShouldBe(SchemaDifferenceKind.DesignatedTimestamp);
    }

    private static string StatementOf(SchemaDifference difference) =>
        difference.Description[difference.Description.IndexOf("ALTER TABLE", StringComparison.Ordinal)..];

    private Task<IReadOnlyList<SchemaDifference>> DifferencesAsync<TRow>(QuestSender sender)
        where TRow : IQuestRow<TRow> => LookUntilAsync<TRow>(sender, static found => found.Count > 0);

    // An ALTER is answered before it is applied.
    private async Task<IReadOnlyList<SchemaDifference>> LookUntilAsync<TRow>(QuestSender sender, Func<IReadOnlyList<SchemaDifference>, bool> isWanted)
        where TRow : IQuestRow<TRow>
    {
        await Sql.WaitUntilAppliedAsync(Table<TRow>());
        return await SqlClient.LookUntilAsync(() => sender.CompareSchemaAsync<InTestTable<TRow>>(Cancellation), isWanted);
    }
}
