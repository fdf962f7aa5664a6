namespace Questline.Runtime.Tests.Sending;

public class WritingTests
{
    [Fact]
    public async Task Rows_of_every_kind_of_sequence_are_written_in_their_order()
    {
        await using var test = await SenderUnderTest.StartAsync();
        CancellationToken cancellation = TestContext.Current.CancellationToken;

        await test.Sender.WriteAllAsync(Tick.Several(300), cancellation);
        await test.Sender.WriteAllAsync(new ReadOnlyMemory<Tick>(Tick.Several(300)), cancellation);
        await test.Sender.WriteAllAsync(Tick.Several(300).ToList(), cancellation);
        await test.Sender.WriteAllAsync(Tick.Several(300).ToAsyncEnumerable(), cancellation);
        await test.FlushAsync();

        test.Received().Chunk(300).ShouldAllBe(part => part.SequenceEqual(Enumerable.Range(0, 300).Select(number => (long)number)));
        test.Sender.Acknowledged.ShouldBe(1200);
    }

    [Fact]
    public async Task An_array_of_a_derived_type_is_a_sequence_of_its_base()
    {
        await using var test = await SenderUnderTest.StartAsync();
        IEnumerable<Computed> rows = new Derived[] { new() { Compute = () => 1 }, new() { Compute = () => 2 } };

        await test.Sender.WriteAllAsync(rows, TestContext.Current.CancellationToken);
        await test.FlushAsync();

        test.Server.Rows("computed").Select(row => row.GetLong("value")).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task No_rows_are_no_work()
    {
        await using var test = await SenderUnderTest.StartAsync();

        await test.Sender.WriteAllAsync(Array.Empty<Tick>(), TestContext.Current.CancellationToken);
        await test.FlushAsync();

        test.Server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refused_row_is_not_written_and_leaves_no_trace()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.Sender.WriteAsync(new Note("before"), TestContext.Current.CancellationToken);

        var refusal = await Should.ThrowAsync<QuestInvalidRowException>(async () => await test.Sender.WriteAsync(new Note("half \ud83d")));
        await test.Sender.WriteAsync(new Note("after"), TestContext.Current.CancellationToken);
        await test.FlushAsync();

        refusal.Table.ShouldBe("notes");
        refusal.Column.ShouldBe("text");
        refusal.Row.ShouldBeNull();
        test.Server.Rows("notes").Select(row => row.GetString("text")).ShouldBe(["before", "after"]);
        test.Sender.Written.ShouldBe(2);
    }

    [Theory]
    [InlineData("array")]
    [InlineData("list")]
    [InlineData("stream")]
    public async Task A_refused_row_of_a_sequence_is_named_by_its_position(string kind)
    {
        await using var test = await SenderUnderTest.StartAsync();
        Note[] notes = [.. Enumerable.Range(0, 200).Select(number => new Note(number == 150 ? "\udc00" : "fine"))];

        var refusal = await Should.ThrowAsync<QuestInvalidRowException>(async () => await (kind switch
        {
            "array" => test.Sender.WriteAllAsync(notes),
            "list" => test.Sender.WriteAllAsync(notes.ToList()),
            _ => test.Sender.WriteAllAsync(notes.ToAsyncEnumerable()),
        }));

        refusal.Row.ShouldBe(150);
        refusal.Message.ShouldStartWith("Row refused (row 150, table 'notes', column 'text')");
        test.Sender.Written.ShouldBe(150);
    }

    [Fact]
    public async Task A_stream_of_rows_ends_with_its_token()
    {
        await using var test = await SenderUnderTest.StartAsync();
        using var cancellation = new CancellationTokenSource();

        await Should.ThrowAsync<OperationCanceledException>(async () => await test.Sender.WriteAllAsync(EndlessAsync(), cancellation.Token));

        test.Sender.Written.ShouldBe(10);

        async IAsyncEnumerable<Tick> EndlessAsync()
        {
            for (int number = 0; ; number++)
            {
                if (number == 10)
                    await cancellation.CancelAsync();
                yield return Tick.Of(number);
            }
        }
    }

    [Fact]
    public async Task A_substitute_takes_the_place_of_the_sender()
    {
        var substitute = new RecordingSender();

        await WriteSomethingAsync(substitute);

        substitute.Rows.ShouldBe([Tick.Of(1), Tick.Of(2)]);

        static async Task WriteSomethingAsync(IQuestSender sender)
        {
            await using (sender)
            {
                await sender.WriteAsync(Tick.Of(1));
                await sender.WriteAllAsync([Tick.Of(2)]);
                await sender.FlushAsync();
            }
        }
    }

    [Fact]
    public async Task The_sender_itself_works_through_its_interface()
    {
        await using var test = await SenderUnderTest.StartAsync();
        IQuestSender sender = test.Sender;

        await sender.WriteAsync(Tick.Of(1), TestContext.Current.CancellationToken);
        sender.Pending.ShouldBe(1);
        await sender.FlushAsync(TestContext.Current.CancellationToken);

        (sender.Written, sender.Acknowledged, sender.Pending, sender.Rejected).ShouldBe((1, 1, 0, 0));
    }

    private sealed class Derived : Computed;
}
