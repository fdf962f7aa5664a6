using Questline.Runtime.Tests.Sending;

namespace Questline.Runtime.Tests.ForeignRows;

public class AllocationTests
{
    private static readonly Quote Quote = Quote.Of(1);
    private static readonly Position Position = new() { Ship = 1, Speed = 2 };

    [Theory]
    [InlineData("class")]
    [InlineData("struct")]
    [InlineData("run-time name")]
    public async Task Writing_a_row_allocates_nothing(string kind)
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.Sender.WriteAsync(Position, Tables.Position, TestContext.Current.CancellationToken);

        Least(times: 200, () => kind switch
        {
            "class" => test.Sender.WriteAsync(Quote, Tables.Quote),
            "struct" => test.Sender.WriteAsync(Position, Tables.Position),
            _ => test.Sender.WriteAsync(Position, Tables.Position, "elsewhere"),
        }).ShouldBe(0);
    }

    /// <summary>What a sequence itself costs does not grow with its rows.</summary>
    [Theory]
    [InlineData("memory")]
    [InlineData("list")]
    public async Task Writing_many_rows_at_once_allocates_nothing_for_each(string kind)
    {
        await using var test = await SenderUnderTest.StartAsync();
        await test.Sender.WriteAsync(Position, Tables.Position, TestContext.Current.CancellationToken);

        AllocatedBy(rows: 100).ShouldBe(AllocatedBy(rows: 2));

        long AllocatedBy(int rows)
        {
            Position[] positions = [.. Enumerable.Repeat(Position, rows)];
            List<Position> list = [.. positions];
            return Least(times: 1, () => kind == "list" ? test.Sender.WriteAllAsync(list, Tables.Position) : test.Sender.WriteAllAsync(positions, Tables.Position));
        }
    }

    /// <summary>
    /// The least of several rounds: while methods are compiled anew, the runtime itself allocates a little on this thread, and a full batch takes
    /// more memory.
    /// </summary>
    private static long Least(int times, Func<ValueTask> write) => Enumerable.Range(0, 5).Min(_ => AllocatedBy(times, write));

    private static long AllocatedBy(int times, Func<ValueTask> write)
    {
        bool isEachDone = true;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < times; i++)
            isEachDone &= IsDone(write());
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        isEachDone.ShouldBeTrue();
        return allocated;
    }

    private static bool IsDone(ValueTask write) => write.IsCompletedSuccessfully;
}
