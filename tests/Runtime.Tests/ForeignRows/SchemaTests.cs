using Questline.Runtime.Tests.Sending;

namespace Questline.Runtime.Tests.ForeignRows;

/// <summary>Tables from a schema that no row type of one's own has.</summary>
public class SchemaTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_table_is_made_and_compared_by_the_schema_of_rows_that_one_does_not_own()
    {
        await using var test = await SenderUnderTest.StartAsync();
        (await test.Sender.CompareSchemaAsync(Tables.Quote.Schema, Cancellation).InTime())
            .ShouldHaveSingleItem().Kind.ShouldBe(SchemaDifferenceKind.MissingTable);

        await test.Sender.EnsureTableAsync(Tables.Quote.Schema, Cancellation).InTime();
        await test.Sender.WriteAsync(Quote.Of(1), Tables.Quote, Cancellation);
        await test.FlushAsync();

        test.Server.Rows("quotes").Count.ShouldBe(1);
        (await test.Sender.CompareSchemaAsync(Tables.Quote.Schema, Cancellation).InTime()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_table_is_made_and_compared_by_a_schema_that_was_made_at_run_time()
    {
        await using var test = await SenderUnderTest.StartAsync();
        var schema = new TableSchema("devices", TimestampUnit.Microseconds, new ColumnSchema("count", QuestColumnType.Int, IsOptional: true));

        await test.Sender.EnsureTableAsync(schema, Cancellation).InTime();
        await test.Sender.Table("devices").Column("count", 5L).At(new DateTime(2026, 1, 1), cancellationToken: Cancellation);
        await test.FlushAsync();

        test.Server.Rows("devices").ShouldHaveSingleItem().GetLong("count").ShouldBe(5);
        (await test.Sender.CompareSchemaAsync(schema, Cancellation).InTime()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_schema_is_needed()
    {
        await using var test = await SenderUnderTest.StartAsync();

        await Should.ThrowAsync<ArgumentNullException>(test.Sender.EnsureTableAsync(null!, Cancellation));
        await Should.ThrowAsync<ArgumentNullException>(test.Sender.CompareSchemaAsync(null!, Cancellation));
    }
}
