using Questline.Runtime.Tests.Sending;

namespace Questline.Runtime.Tests.RunTimeRows;

public class AllocationTests
{
    private static readonly double[] Numbers = [1, 2, 3];

    [Fact]
    public async Task A_row_known_only_at_run_time_allocates_nothing()
    {
        await using var test = await SenderUnderTest.StartAsync();

        await ShouldNotAllocateAsync(() => test.Sender.Table("trades")
            .Symbol("symbol", "BTC-USDT")
            .Symbol("day", DayOfWeek.Friday)
            .Column("price", 37779.62)
            .Column("size", 5)
            .Column("text", "some text".AsSpan())
            .Column("numbers", Numbers.AsSpan())
            .Column("amount", 1.50m)
            .Column("id", Guid.Empty)
            .At(DateTime.UnixEpoch));
    }

    [Fact]
    public async Task A_typed_row_to_a_table_named_at_run_time_allocates_nothing()
    {
        await using var test = await SenderUnderTest.StartAsync();
        Tick tick = Tick.Of(1);

        await ShouldNotAllocateAsync(() => test.Sender.WriteAsync(in tick, "ticks_2026"));
    }

    private static async Task ShouldNotAllocateAsync(Func<ValueTask> write)
    {
        await write();

        // The least of several rounds: while methods are compiled anew, the runtime itself allocates a little on this thread.
        Enumerable.Range(0, 5).Min(_ => AllocatedBy(write)).ShouldBe(0);
    }

    private static long AllocatedBy(Func<ValueTask> write)
    {
        bool isEachDone = true;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            isEachDone &= IsDone(write());
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        isEachDone.ShouldBeTrue();
        return allocated;
    }

    private static bool IsDone(ValueTask write) => write.IsCompletedSuccessfully;
}
