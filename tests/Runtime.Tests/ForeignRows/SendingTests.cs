using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.ForeignRows;

/// <summary>Rows of types that one does not own, through a sender.</summary>
public class SendingTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_reaches_its_table()
    {
        await using var test = await SenderUnderTest.StartAsync();

        await test.Sender.WriteAsync(Quote.Of(1), Tables.Quote, Cancellation);
        await test.Sender.WriteAsync(new Position { Ship = 9 }, Tables.Position, Cancellation);
        await test.Sender.WriteAsync(new Incident("lift", "stuck"), Tables.Incident, Cancellation);
        await test.FlushAsync();

        ReceivedRow quote = test.Server.Rows("quotes").ShouldHaveSingleItem();
        (quote.GetSymbol("venue"), quote.GetLong("number"), quote.GetDouble("price")).ShouldBe(("XETRA", 1, 0.25));
        test.Server.Rows("positions").ShouldHaveSingleItem().GetLong("ship").ShouldBe(9);
        test.Server.Rows("incidents").ShouldHaveSingleItem().GetString("text").ShouldBe("stuck");
        test.Sender.Acknowledged.ShouldBe(3);
    }

    [Fact]
    public async Task Rows_of_every_kind_of_sequence_are_written_in_their_order()
    {
        await using var test = await SenderUnderTest.StartAsync();
        Quote[] quotes = Quote.Several(300);

        await test.Sender.WriteAllAsync(quotes, Tables.Quote, Cancellation);
        await test.Sender.WriteAllAsync(new ReadOnlyMemory<Quote>(quotes), Tables.Quote, Cancellation);
        await test.Sender.WriteAllAsync(quotes.ToList(), Tables.Quote, Cancellation);
        await test.Sender.WriteAllAsync(quotes.ToAsyncEnumerable(), Tables.Quote, Cancellation);
        await test.FlushAsync();

        ShouldHoldAll(test.Server.Rows("quotes"), times: 4);
        test.Sender.Acknowledged.ShouldBe(1200);
    }

    [Fact]
    public async Task Oddly_sized_rows_are_written_like_any_other()
    {
        await using var test = await SenderUnderTest.StartAsync();
        OddlySized[] rows = [.. Enumerable.Range(0, 300).Select(number => new OddlySized(number))];

        await test.Sender.WriteAsync(new OddlySized(-1), Tables.OddlySized, Cancellation);
        await test.Sender.WriteAllAsync(rows, Tables.OddlySized, Cancellation);
        await test.FlushAsync();

        test.Server.Rows("odd").Select(row => row.GetLong("number")).ShouldBe(Enumerable.Range(-1, 301).Select(number => (long)number));
    }

    [Fact]
    public async Task Rows_go_to_a_table_that_was_named_at_run_time()
    {
        await using var test = await SenderUnderTest.StartAsync();
        Quote[] quotes = Quote.Several(300);

        await test.Sender.WriteAsync(Quote.Of(1), Tables.Quote, "quotes eu", Cancellation);
        await test.Sender.WriteAllAsync(quotes, Tables.Quote, "all", Cancellation);
        await test.Sender.WriteAllAsync(new ReadOnlyMemory<Quote>(quotes), Tables.Quote, "all", Cancellation);
        await test.Sender.WriteAllAsync(quotes.ToList(), Tables.Quote, "all", Cancellation);
        await test.Sender.WriteAllAsync(quotes.ToAsyncEnumerable(), Tables.Quote, "all", Cancellation);
        await test.FlushAsync();

        test.Server.Tables.ShouldBe(["quotes eu", "all"], ignoreOrder: true);
        test.Server.Rows("quotes eu").ShouldHaveSingleItem().GetSymbol("venue").ShouldBe("XETRA");
        ShouldHoldAll(test.Server.Rows("all"), times: 4);
    }

    [Fact]
    public async Task A_transaction_is_one_request_of_its_own()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.Sender.WriteAsync(Quote.Of(1), Tables.Quote, Cancellation);

        await test.Sender.WriteTransactionAsync(new ReadOnlyMemory<Quote>(Quote.Several(50)), Tables.Quote, Cancellation).InTime();
        await test.Sender.WriteTransactionAsync(Quote.Several(60), Tables.Quote, Cancellation).InTime();
        await test.Sender.WriteTransactionAsync(Quote.Several(70).ToList(), Tables.Quote, Cancellation).InTime();

        test.Server.Requests.Select(request => request.RowCount).ShouldBe([1, 50, 60, 70]);
        test.Sender.Acknowledged.ShouldBe(181);
    }

    [Fact]
    public async Task A_refused_row_of_a_transaction_keeps_all_of_it_back()
    {
        await using var test = await SenderUnderTest.StartAsync();

        var refusal = await Should.ThrowAsync<QuestInvalidRowException>(
            test.Sender.WriteTransactionAsync(Quote.SeveralWithBad(200, bad: 150), Tables.Quote, Cancellation).InTime());

        refusal.Row.ShouldBe(150);
        test.Sender.Written.ShouldBe(0);
    }

    [Theory]
    [InlineData("array")]
    [InlineData("memory")]
    [InlineData("list")]
    [InlineData("stream")]
    public async Task A_refused_row_of_a_sequence_is_named_by_its_position(string kind)
    {
        await using var test = await SenderUnderTest.StartAsync();
        Quote[] quotes = Quote.SeveralWithBad(200, bad: 150);

        var refusal = await Should.ThrowAsync<QuestInvalidRowException>(async () => await (kind switch
        {
            "array" => test.Sender.WriteAllAsync(quotes, Tables.Quote),
            "memory" => test.Sender.WriteAllAsync(new ReadOnlyMemory<Quote>(quotes), Tables.Quote),
            "list" => test.Sender.WriteAllAsync(quotes.ToList(), Tables.Quote),
            _ => test.Sender.WriteAllAsync(quotes.ToAsyncEnumerable(), Tables.Quote),
        }));

        refusal.Message.ShouldStartWith("Row refused (row 150, table 'quotes', column 'venue')");
        test.Sender.Written.ShouldBe(150);
    }

    [Fact]
    public async Task A_null_row_is_not_written_and_takes_no_other_with_it()
    {
        await using var test = await SenderUnderTest.StartAsync();

        await Should.ThrowAsync<ArgumentNullException>(async () => await test.Sender.WriteAsync((Quote)null!, Tables.Quote));
        await Should.ThrowAsync<ArgumentNullException>(async () => await test.Sender.WriteAllAsync([Quote.Of(1), null!, Quote.Of(2)], Tables.Quote));
        await test.FlushAsync();

        test.Server.Rows("quotes").Select(row => row.GetLong("number")).ShouldBe([1]);
        test.Sender.Written.ShouldBe(1);
    }

    [Fact]
    public async Task A_row_that_the_server_rejects_comes_back_with_its_table()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.Sender.Table("incidents").Column("text", 1L).AtNow(Cancellation);
        await test.FlushAsync();
        await test.Sender.WriteAsync(new Incident("lift", "stuck"), Tables.Incident, Cancellation);
        await test.Sender.WriteAsync(Quote.Of(1), Tables.Quote, Cancellation);

        var rejection = await Should.ThrowAsync<QuestRowRejectedException>(test.FlushAsync());

        rejection.Rows.ShouldHaveSingleItem().Table.ShouldBe("incidents");
        test.Server.Rows("quotes").Count.ShouldBe(1);
        (test.Sender.Written, test.Sender.Acknowledged, test.Sender.Rejected).ShouldBe((3, 2, 1));
    }

    [Fact]
    public async Task A_row_of_a_derived_type_is_cast()
    {
        await using var test = await SenderUnderTest.StartAsync();
        DelayedQuote[] quotes = [new() { Number = 1, At = DateTime.UnixEpoch }, new() { Number = 2, At = DateTime.UnixEpoch }];

        await test.Sender.WriteAsync((Quote)quotes[0], Tables.Quote, Cancellation);
        await test.Sender.WriteAllAsync((IEnumerable<Quote>)quotes, Tables.Quote, Cancellation);
        await test.FlushAsync();

        test.Server.Rows("quotes").Select(row => row.GetLong("number")).ShouldBe([1, 1, 2]);
    }

    [Fact]
    public async Task A_stream_of_rows_ends_with_its_token()
    {
        await using var test = await SenderUnderTest.StartAsync();
        using var cancellation = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(async () => await test.Sender.WriteAllAsync(EndlessAsync(), Tables.Quote, cancellation.Token));

        test.Sender.Written.ShouldBe(10);

        async IAsyncEnumerable<Quote> EndlessAsync()
        {
            for (int number = 0; ; number++)
            {
                if (number == 10)
                    await cancellation.CancelAsync();
                yield return Quote.Of(number);
            }
        }
    }

    [Fact]
    public async Task Rows_are_needed_even_if_there_are_none()
    {
        await using var test = await SenderUnderTest.StartAsync();
        IEnumerable<Quote> list = null!;
        IAsyncEnumerable<Quote> stream = null!;

        await Should.ThrowAsync<ArgumentNullException>(async () => await test.Sender.WriteAllAsync(list, Tables.Quote));
        await Should.ThrowAsync<ArgumentNullException>(async () => await test.Sender.WriteAllAsync(stream, Tables.Quote));
        await Should.ThrowAsync<ArgumentNullException>(async () => await test.Sender.WriteTransactionAsync(list, Tables.Quote));
        await test.Sender.WriteAllAsync(Array.Empty<Quote>(), Tables.Quote, Cancellation);
        await test.Sender.WriteTransactionAsync(Array.Empty<Quote>(), Tables.Quote, Cancellation);
        await test.FlushAsync();

        test.Server.Requests.ShouldBeEmpty();
    }

    private static void ShouldHoldAll(IEnumerable<ReceivedRow> rows, int times)
    {
        long[][] parts = [.. rows.Select(row => row.GetLong("number")).Chunk(300)];
        parts.Length.ShouldBe(times);
        parts.ShouldAllBe(part => part.SequenceEqual(Enumerable.Range(0, 300).Select(number => (long)number)));
    }
}
