namespace Questline.Runtime.Tests.Sending;

/// <summary>
/// Members of a row may run any code, in the middle of the line and under the sender's lock, which lets its holder in again. Whatever they do,
/// other rows are not harmed.
/// </summary>
public class UserCodeTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Uses => [.. UsesByName.Keys];

    private static Dictionary<string, Func<QuestSender, Task>> UsesByName { get; } = new()
    {
        ["write"] = sender => sender.WriteAsync(Tick.Of(99)).AsTask(),
        ["write all"] = sender => sender.WriteAllAsync(Tick.Several(3)).AsTask(),
        ["write to another table"] = sender => sender.WriteAsync(Tick.Of(99), "others").AsTask(),
        ["write columns"] = sender => sender.Table("others").Column("a", 1).AtNow().AsTask(),
        ["write a transaction"] = sender => sender.WriteTransactionAsync(Tick.Several(3)),
        ["flush"] = sender => sender.FlushAsync(),
        ["discard"] = sender => Task.FromResult(sender.DiscardPending()),
        ["dispose"] = sender => sender.DisposeAsync().AsTask(),
    };

    [Theory]
    [MemberData(nameof(Uses))]
    public async Task A_row_whose_member_uses_the_sender_is_refused(string use)
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.WriteAsync(Tick.Of(0));

        var refusal = await Should.ThrowAsync<InvalidOperationException>(async () => await test.Sender.WriteAsync(Using(test.Sender, use)));
        await test.WriteAsync(Tick.Of(1));
        await test.FlushAsync();

        refusal.Message.ShouldBe("A member of a row uses the sender that is just writing this row: let it return its value and nothing else.");
        test.Received().ShouldBe([0, 1]);
        test.Server.Tables.ShouldBe(["ticks"]);
    }

    [Theory]
    [MemberData(nameof(Uses))]
    public async Task A_transaction_of_which_a_member_uses_the_sender_is_refused(string use)
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.WriteAsync(Tick.Of(0));

        await Should.ThrowAsync<InvalidOperationException>(() => test.Sender.WriteTransactionAsync<Computed>([Returning(1), Using(test.Sender, use)]));
        await test.Sender.WriteTransactionAsync<Computed>([Returning(2)], Cancellation).InTime();

        test.Received().ShouldBe([0]);
        Computed(test).ShouldBe([2]);
    }

    [Fact]
    public async Task A_row_whose_member_throws_is_not_written()
    {
        await using var test = await SenderUnderTest.StartAsync();

        await Should.ThrowAsync<FormatException>(async () => await test.Sender.WriteAllAsync([Returning(1), Returning(2), Throwing(), Returning(3)]));
        await test.Sender.WriteAsync(Returning(4), Cancellation);
        test.Sender.Written.ShouldBe(3);
        await test.FlushAsync();

        Computed(test).ShouldBe([1, 2, 4]);
    }

    [Fact]
    public async Task A_row_whose_member_throws_goes_to_no_other_table_either()
    {
        await using var test = await SenderUnderTest.StartAsync();

        await Should.ThrowAsync<FormatException>(async () => await test.Sender.WriteAsync(Throwing(), "others"));
        await test.Sender.WriteAsync(Returning(1), "others", Cancellation);
        await test.FlushAsync();

        test.Server.Rows("others").ShouldHaveSingleItem().GetLong("value").ShouldBe(1);
    }

    [Fact]
    public async Task Of_a_transaction_of_which_a_member_throws_nothing_is_written()
    {
        await using var test = await SenderUnderTest.StartAsync();

        await Should.ThrowAsync<FormatException>(() => test.Sender.WriteTransactionAsync<Computed>([Returning(1), Throwing(), Returning(2)]));
        await test.Sender.WriteTransactionAsync<Computed>([Returning(3)], Cancellation).InTime();

        Computed(test).ShouldBe([3]);
        test.Sender.Written.ShouldBe(1);
    }

    /// <summary>A row that finds no room is written where nobody reads it, and that memory must be given back as well.</summary>
    [Fact]
    public async Task A_member_may_throw_where_there_is_no_room()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;init_buf_size=1024;max_buf_size=2048;", answers.OnWriteAsync);
        Task writing = test.WriteAsync(Tick.Several(1000));
        await answers.ArrivalAsync();
        long written = test.Sender.Written;

        await Should.ThrowAsync<FormatException>(async () => await test.Sender.WriteAsync(Throwing()));
        Task waiting = test.Sender.WriteAsync(Returning(1), Cancellation).AsTask();
        waiting.IsCompleted.ShouldBeFalse("There was room for such a row.");
        test.Sender.Written.ShouldBe(written);
        answers.ReleaseAll();
        await Task.WhenAll(writing, waiting).InTime();
        await test.FlushAsync();

        test.Received().ShouldBe(Enumerable.Range(0, 1000).Select(number => (long)number));
        Computed(test).ShouldBe([1]);
    }

    private static Computed Returning(long value) => new() { Compute = () => value };

    private static Computed Throwing() => new() { Compute = () => throw new FormatException() };

    private static Computed Using(QuestSender sender, string use) => new() { Compute = () => Use(UsesByName[use](sender)) };

    /// <summary>Some calls throw at once, others by their task, which has then ended.</summary>
    private static long Use(Task use)
    {
        use.IsCompleted.ShouldBeTrue();
        use.GetAwaiter().GetResult();
        return 0;
    }

    private static long[] Computed(SenderUnderTest test) => [.. test.Server.Rows("computed").Select(row => row.GetLong("value"))];
}
