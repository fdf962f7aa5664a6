using Questline.Live.Tests.Rows;
using Questline.Live.Tests.Support;

namespace Questline.Live.Tests.Sending;

public class DeduplicationTests : LiveTest
{
    [Fact]
    public async Task Rows_that_are_sent_twice_are_stored_once()
    {
        QuoteRow[] quotes = [.. Enumerable.Range(0, 100).Select(level => new QuoteRow("BTC-USDT", level, level, SampleTime.First))];
        await using QuestSender sender = Sender();
        await sender.EnsureTableAsync<InTestTable<QuoteRow>>(Cancellation);

        await WriteAsync(sender, quotes);
        await WriteAsync(sender, quotes);

        (await ReadAsync<QuoteRow>()).Rows.Count.ShouldBe(100);
    }

    [Fact]
    public async Task A_row_of_equal_keys_replaces_the_one_before_and_no_other()
    {
        await using QuestSender sender = Sender();
        await sender.EnsureTableAsync<InTestTable<QuoteRow>>(Cancellation);

        await WriteAsync(sender, new QuoteRow("a", 1, 10, SampleTime.First), new QuoteRow("a", 2, 20, SampleTime.First));
        await WriteAsync(sender, new QuoteRow("a", 1, 11, SampleTime.First), new QuoteRow("b", 1, 30, SampleTime.First));

        (await ReadAsync<QuoteRow>()).Rows.Select(row => row["price"]).ShouldBe(["11", "20", "30"], ignoreOrder: true);
    }
}
