using Questline.Runtime.Tests.Sending;
using Questline.Testing;

namespace Questline.Runtime.Tests.RunTimeRows;

/// <summary>The objects behind rows are used again; whoever holds on to a row that is done with must not get at its successor.</summary>
public class MisuseTests
{
    [Fact]
    public async Task A_row_is_written_once()
    {
        await using var test = await SenderUnderTest.StartAsync();
        QuestRowColumns row = test.Sender.Table("t").Column("a", 1);
        await row.AtNow(TestContext.Current.CancellationToken);

        var misuse = Should.Throw<InvalidOperationException>(() => row.AtNow().AsTask());

        misuse.Message.ShouldStartWith("The row was already written or refused");
        test.Sender.Written.ShouldBe(1);
    }

    [Fact]
    public async Task A_copy_that_was_kept_does_not_reach_the_next_row()
    {
        await using var test = await SenderUnderTest.StartAsync();
        QuestRow kept = test.Sender.Table("t").Symbol("s", "first");
        await kept.AtNow(TestContext.Current.CancellationToken);
        QuestRow next = test.Sender.Table("t").Symbol("s", "second");

        Should.Throw<InvalidOperationException>(() => kept.Symbol("stale", "x"));
        Should.Throw<InvalidOperationException>(() => kept.Symbol("stale", "x".AsSpan()));
        Should.Throw<InvalidOperationException>(() => kept.Column("stale", 1));
        Should.Throw<InvalidOperationException>(() => kept.Column("stale", [1.0], [1]));
        Should.Throw<InvalidOperationException>(() => kept.AtNow().AsTask());
        await next.AtNow(TestContext.Current.CancellationToken);
        await test.FlushAsync();

        test.Server.Rows("t").Select(row => row.GetSymbol("s")).ShouldBe(["first", "second"]);
        test.Server.Rows("t").ShouldAllBe(row => row.Columns.Length == 1);
    }

    [Fact]
    public async Task A_row_that_was_refused_cannot_be_mended()
    {
        await using var test = await SenderUnderTest.StartAsync();
        QuestRow row = test.Sender.Table("t").Symbol("s", "x");
        Should.Throw<QuestInvalidRowException>(() => row.Column("bad-name", 1));

        Should.Throw<InvalidOperationException>(() => row.Column("good", 1));
        Should.Throw<InvalidOperationException>(() => row.AtNow().AsTask());
    }

    [Fact]
    public async Task A_row_that_waits_to_be_written_takes_no_more_columns()
    {
        var answers = new HeldAnswers();
        await using var test = await SenderUnderTest.StartAsync("auto_flush=off;init_buf_size=1024;max_buf_size=4096;", answers.OnWriteAsync);
        Task filling = test.WriteAsync(Tick.Several(1000));
        await answers.ArrivalAsync();
        QuestRowColumns row = test.Sender.Table("t").Column("a", 1);
        Task waiting = row.AtNow(TestContext.Current.CancellationToken).AsTask();

        Should.Throw<InvalidOperationException>(() => row.Column("b", 2));
        answers.ReleaseAll();
        await Task.WhenAll(waiting, filling).InTime();
        await test.FlushAsync();

        test.Server.Rows("t").ShouldHaveSingleItem().Columns.Length.ShouldBe(1);
    }

    [Fact]
    public void A_row_that_no_sender_began()
    {
        Should.Throw<InvalidOperationException>(() => default(QuestRow).Column("a", 1)).Message.ShouldContain("begin it with Table");
        Should.Throw<InvalidOperationException>(() => default(QuestRowColumns).AtNow().AsTask());
    }

    /// <summary>Two threads on one row: each use either happens as a whole or is refused, and no row but theirs suffers.</summary>
    [Fact]
    public async Task A_row_that_two_threads_fight_over_is_never_torn()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.Sender.Table("warm").Column("a", 1).AtNow(TestContext.Current.CancellationToken);

        for (int round = 0; round < 300; round++)
        {
            QuestRow shared = test.Sender.Table("shared");
            await Task.WhenAll(FightAsync(shared, "a"), FightAsync(shared, "b")).InTime();
            await test.Sender.Table("own").Column("round", round).AtNow(TestContext.Current.CancellationToken);
        }

        await test.FlushAsync();

        test.Server.Rows("own").Select(row => row.GetLong("round")).ShouldBe(Enumerable.Range(0, 300).Select(round => (long)round));
        test.Server.Rows("own").ShouldAllBe(row => row.Columns.Length == 1);
        test.Server.Rows("shared").Count.ShouldBeInRange(1, 300);
        test.Server.Rows("shared").SelectMany(row => row.Columns).ShouldAllBe(column => column.Value == new ReceivedString(column.Name));
    }

    private static Task FightAsync(QuestRow row, string name) => Task.Run(() => Fight(row, name), TestContext.Current.CancellationToken);

    private static void Fight(QuestRow row, string name)
    {
        try
        {
            for (int i = 0; i < 20; i++)
                row.Column($"{name}{i}", $"{name}{i}".AsSpan());
            _ = row.AtNow().AsTask();
        }
        catch (InvalidOperationException)
        {
            // The other thread was faster.
        }
    }
}
