namespace Questline.Runtime.Tests.Sending;

public class AllocationTests
{
    [Fact]
    public async Task Writing_a_row_allocates_nothing()
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.WriteAsync(Tick.Of(1));

        // The least of several rounds: while methods are compiled anew, the runtime itself allocates a little on this thread.
        Enumerable.Range(0, 5).Min(_ => AllocatedByWriting(test.Sender, rows: 200)).ShouldBe(0);
    }

    /// <summary>What a batch itself costs does not grow with its rows.</summary>
    [Fact]
    public async Task A_batch_uses_the_memory_of_the_batch_before()
    {
        const int Rows = 100_000;
        await using var test = await SenderUnderTest.StartAsync();
        await test.WriteAsync(Tick.Of(1));
        AllocatedByWriting(test.Sender, Rows).ShouldBeGreaterThan(Rows);
        await test.FlushAsync();

        long least = long.MaxValue;
        for (int i = 0; i < 3; i++)
        {
            least = Math.Min(least, AllocatedByWriting(test.Sender, Rows));
            await test.FlushAsync();
        }

        least.ShouldBeLessThan(Rows / 10);
    }

    private static long AllocatedByWriting(QuestSender sender, int rows)
    {
        Tick tick = Tick.Of(1);
        bool isEachDone = true;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < rows; i++)
            isEachDone &= IsDone(sender.WriteAsync(in tick));
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        isEachDone.ShouldBeTrue();
        return allocated;
    }

    private static bool IsDone(ValueTask write) => write.IsCompletedSuccessfully;
}
