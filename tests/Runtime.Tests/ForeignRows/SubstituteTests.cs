using Questline.Runtime.Tests.Sending;

namespace Questline.Runtime.Tests.ForeignRows;

/// <summary>What arrives at a sender of one's own.</summary>
public class SubstituteTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_write_arrives_as_the_row_with_its_table()
    {
        await using var substitute = new RecordingSender();
        Quote quote = Quote.Of(1);

        await substitute.WriteAsync(quote, Tables.Quote, Cancellation);
        await substitute.WriteAsync(quote, Tables.Quote, "other", Cancellation);
        await substitute.WriteAllAsync([quote], Tables.Quote, Cancellation);
        await substitute.WriteAllAsync(new ReadOnlyMemory<Quote>([quote]), Tables.Quote, Cancellation);
        await substitute.WriteAllAsync(new[] { quote }.ToAsyncEnumerable(), Tables.Quote, Cancellation);
        await substitute.WriteTransactionAsync([quote], Tables.Quote, Cancellation);

        substitute.Rows.Count.ShouldBe(6);
        substitute.Rows.ShouldAllBe(row => ((QuestTableRow<Quote, Tables.QuoteTable>)row).Row == quote);
    }

    [Fact]
    public async Task A_row_that_arrives_equals_one_of_the_same_row()
    {
        await using var substitute = new RecordingSender();
        Quote quote = Quote.Of(1);

        await substitute.WriteAsync(quote, Tables.Quote, Cancellation);

        substitute.Rows.ShouldBe([new QuestTableRow<Quote, Tables.QuoteTable>(quote)]);
    }
}
